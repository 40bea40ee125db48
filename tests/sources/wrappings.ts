/** Puts an article's text into a page as a site builder would. */
export type Wrapping = (text: string) => string;

interface Piece {
  readonly kind:
    'title' | 'standfirst' | 'date' | 'heading' | 'credit' | 'list' | 'appeal' | 'paragraph';
  readonly text: string;
}

const PICTURE = { ARAT: 'bali', 'ECPAT International': 'kathmandu' } as const;

/** The pieces of `two-meetings.txt`. */
function piecesOf(text: string): Piece[] {
  const chunks =
    text
      .split('Related Posts')[0]
      ?.trim()
      .split(/\n\s*\n/) ?? [];
  return chunks.flatMap((chunk, i): Piece[] => {
    if (i === 0) return [{ kind: 'title', text: chunk }];
    const [first = '', second] = chunk.split('\n');
    if (i === 1)
      return [
        { kind: 'standfirst', text: first },
        { kind: 'date', text: second ?? '' },
      ];
    if (/^\s*\d\./.test(chunk)) return [{ kind: 'list', text: chunk }];
    if (chunk.startsWith('Photo Credit')) return [{ kind: 'credit', text: chunk }];
    if (chunk.endsWith('?')) return [{ kind: 'appeal', text: chunk }];
    return [
      { kind: chunk.length < 110 && !/[.:]$/.test(chunk) ? 'heading' : 'paragraph', text: chunk },
    ];
  });
}

function listOf(text: string): string {
  const items = text.split('\n').map((line) => /^\s*\d\.\s+([^:]+):\s+(.*)$/.exec(line));
  return `<ol>${items.map((m) => `<li><strong>${m?.[1]}:</strong> ${m?.[2]}</li>`).join('')}</ol>`;
}

function pictureFor(credit: string): string {
  const whom = credit.split(': ')[1] as keyof typeof PICTURE;
  return `<img src="https://lantern.example/wp-content/uploads/${PICTURE[whom]}-1024x683.jpg" alt="" width="1024" height="683">`;
}

type Dress = Record<Exclude<Piece['kind'], 'title' | 'date'>, (text: string) => string>;

const plain: Dress = {
  standfirst: (text) => `<p>${text}</p>`,
  heading: (text) => `<h2>${text}</h2>`,
  paragraph: (text) => `<p>${text}</p>`,
  credit: (text) =>
    text.includes('Featured')
      ? `<p>${text}</p>`
      : `<p>${pictureFor(text)}</p><p><em>${text}</em></p>`,
  list: listOf,
  appeal: (text) =>
    `<h3>${text}</h3><p><a class="button" href="https://lantern.example/give/">Donate</a></p>`,
};

function body(text: string, dress: Dress): string {
  return piecesOf(text)
    .filter(({ kind }) => kind !== 'title' && kind !== 'date')
    .map(({ kind, text: words }) => dress[kind as keyof Dress](words))
    .join('\n');
}

const title = (text: string): string => piecesOf(text)[0]?.text ?? '';

const head = (text: string): string =>
  `<head><meta charset="utf-8"><title>${title(text)} - Lantern Network</title><meta property="og:title" content="${title(text)}">
<meta property="og:image" content="https://lantern.example/wp-content/uploads/top.jpg"><meta property="article:published_time" content="2024-09-24T09:00:00+00:00"></head>`;

const MENU = `<ul><li><a href="/nepal/">Nepal</a></li><li><a href="/ghana/">Ghana</a></li><li><a href="/forum/">Global Forum, Oslo, Norway (3–5 June 2024)</a></li></ul>`;
const CARDS = `<article><h3><a href="https://lantern.example/kilns/">Brick kilns in Pakistan: 12–14 May 2023</a></h3></article><article><h3><a href="https://lantern.example/ports/">Ports of Kenya and Tanzania</a></h3></article>`;
const FOOT = `<p>© 2024 Lantern Network · 4 Brazil Street · Annual Meeting, Paris, France, 1–2 December 2024 · +33 1 99 00 11 22</p>`;

const elementor = (kind: string, html: string): string =>
  `<div class="elementor-element elementor-widget elementor-widget-${kind}"><div class="elementor-widget-container">${html}</div></div>`;

export const WRAPPINGS: Readonly<Record<string, Wrapping>> = {
  'the classic editor': (
    text,
  ) => `<!doctype html><html lang="en-US">${head(text)}<body class="single single-post has-sidebar">
<div id="header" class="site-header"><nav id="site-navigation">${MENU}</nav></div><div id="content" class="site-content"><div id="primary"><main>
<article class="post hentry"><header><h1 class="entry-title">${title(text)}</h1><div class="entry-meta"><span class="posted-on">September 24, 2024</span></div></header>
<div class="entry-content">${body(text, plain)}<div class="sharedaddy">Share: Norway, 3–5 May 2025</div></div></article>
<div class="yarpp-related"><h3>Related Posts</h3>${CARDS}</div></main></div><aside id="secondary" class="widget-area"><section class="widget"><h2>Next</h2><p>Spring Workshop, Lima, Peru, 4–5 March 2025</p></section></aside></div>
<footer id="colophon" class="site-footer">${FOOT}</footer></body></html>`,

  'the block editor': (
    text,
  ) => `<!doctype html><html lang="en-US">${head(text)}<body><div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation">${MENU}</nav></header>
<main class="wp-block-group"><h1 class="wp-block-post-title">${title(text)}</h1><div class="wp-block-post-date"><time datetime="2024-09-24T09:00:00+00:00">September 24, 2024</time></div>
<div class="entry-content wp-block-post-content">${body(text, {
    ...plain,
    heading: (words) => `<h2 class="wp-block-heading">${words}</h2>`,
    credit: (words) =>
      words.includes('Featured')
        ? `<p>${words}</p>`
        : `<figure class="wp-block-image">${pictureFor(words)}<figcaption class="wp-element-caption">${words}</figcaption></figure>`,
    appeal: (words) =>
      `<div class="wp-block-group"><h3>${words}</h3><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://lantern.example/give/">Donate now</a></div></div></div>`,
  })}</div></main>
<section class="wp-block-group"><h2>Related Posts</h2><div class="wp-block-query">${CARDS}</div></section><footer class="wp-block-template-part">${FOOT}</footer></div></body></html>`,

  Divi: (
    text,
  ) => `<!doctype html><html lang="en-US">${head(text)}<body class="et_divi_theme"><div id="page-container"><header id="main-header"><div id="et-top-navigation">${MENU}</div></header>
<div id="et-main-area"><div id="main-content"><article class="et_pb_post post"><div class="entry-content"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column">
<div class="et_pb_module et_pb_post_title"><h1 class="entry-title">${title(text)}</h1><p class="et_pb_title_meta_container"><span class="published">Sep 24, 2024</span></p></div>
${body(text, {
  ...plain,
  heading: (words) =>
    `<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h2>${words}</h2></div></div>`,
  paragraph: (words) =>
    `<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><p>${words}</p></div></div>`,
  credit: (words) =>
    words.includes('Featured')
      ? `<div class="et_pb_text"><p>${words}</p></div>`
      : `<div class="et_pb_module et_pb_image">${pictureFor(words)}</div><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><p>${words}</p></div></div>`,
  appeal: (words) =>
    `<div class="et_pb_promo"><h2 class="et_pb_module_header">${words}</h2><a class="et_pb_button" href="https://lantern.example/give/">Give today</a></div>`,
})}
<div class="et_pb_module et_pb_text"><h3>Related Posts</h3></div><div class="et_pb_module et_pb_posts">${CARDS}</div></div></div></div></div></article></div></div>
<footer id="main-footer">${FOOT}</footer></div></body></html>`,

  Elementor: (
    text,
  ) => `<!doctype html><html lang="en-US">${head(text)}<body class="elementor-page"><div data-elementor-type="header" class="elementor elementor-location-header">${elementor('nav-menu', `<nav>${MENU}</nav>`)}</div>
<div data-elementor-type="single-post" class="elementor elementor-location-single">${elementor('theme-post-title', `<h1 class="elementor-heading-title">${title(text)}</h1>`)}
${elementor('post-info', '<ul><li class="elementor-post-info__item--type-date"><time>September 24, 2024</time></li></ul>')}
${elementor(
  'theme-post-content',
  `<div data-elementor-type="wp-post">${body(text, {
    ...plain,
    heading: (words) =>
      elementor(
        'heading',
        `<h2 class="elementor-heading-title elementor-size-default">${words}</h2>`,
      ),
    paragraph: (words) => elementor('text-editor', `<p>${words}</p>`),
    credit: (words) =>
      elementor(
        'image',
        words.includes('Featured')
          ? `<p>${words}</p>`
          : `<figure class="wp-caption">${pictureFor(words)}<figcaption class="widget-image-caption wp-caption-text">${words}</figcaption></figure>`,
      ),
    appeal: () => '',
  })}</div>`,
)}
${elementor('call-to-action', `<h2 class="elementor-heading-title">${piecesOf(text).find(({ kind }) => kind === 'appeal')?.text}</h2><a class="elementor-button" href="https://lantern.example/give/">Donate</a>`)}
${elementor('heading', '<h4 class="elementor-heading-title">Related Posts</h4>')}${elementor('posts', CARDS)}</div>
<div data-elementor-type="footer" class="elementor elementor-location-footer">${FOOT}</div></body></html>`,
};
