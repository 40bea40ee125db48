import { say } from './words.js';
import { attributesOf, escape, writeAttributes, writeRule } from './attributes.js';

/**
 * @typedef {import('./choice.js').Choice} Choice
 * @typedef {{ version: string, files: Readonly<Record<string, string>>, imports: Readonly<Record<string, readonly string[]>> }} Release the files of a version, their hashes, and what each loads besides
 * @typedef {{ narrow: number, wide: number, here: number }} Room how high the element is in a phone's width, in a wide column and where it is shown, in pixels
 * @typedef {{ about: string, code: string }} Snippet
 */

/** Where the files of the version stand, with a slash at the end. */
export function addressOf(/** @type {Choice} */ { base }, /** @type {Release} */ { version }) {
  const start = base && URL.canParse(base) ? base : 'https://example.org/convene/';
  return `${start.replace(/\/*$/, '/')}${version ? `${version}/` : ''}`;
}

/** @param {Choice} choice */
export function feedOf({ src }) {
  return src && URL.canParse(src) ? src : 'https://example.org/feed.json';
}

/**
 * The code for every door.
 *
 * @param {Choice} choice
 * @param {Release} release
 * @param {Room | undefined} room
 * @returns {Record<'element' | 'div' | 'frame' | 'wordpress' | 'html' | 'css' | 'policy', Snippet>}
 */
export function snippetsOf(choice, release, room) {
  const address = addressOf(choice, release);
  const src = feedOf(choice);
  const words = `<p><a href="https://example.org/events">${escape(say('ourEvents'))}</a></p>`;
  const tag = `convene-${choice.element}`;
  const attributes = attributesOf(choice);
  const head = headOf(choice, release, address, src);
  const reserved = room ? roomOf(room) : [];
  const css = writeRule(tag, choice, reserved);
  const style = reserved.length
    ? ` style="${reserved.map((pair) => pair.join(': ')).join('; ')}"`
    : '';
  return {
    element: {
      about: say('elementAbout'),
      code: `${head}\n<${tag} src="${escape(src)}"${writeAttributes(attributes)}${style}>\n  ${words}\n</${tag}>`,
    },
    div: {
      about: say('divAbout'),
      code: `${head}\n<div data-convene="${choice.element}"${writeAttributes([['src', src], ...attributes.filter(isNoLanguage)], 'data-')}${writeAttributes(attributes.filter((pair) => !isNoLanguage(pair)))}${style}>\n  ${words}\n</div>`,
    },
    frame: {
      about: say('frameAbout'),
      code: frameOf(choice, release, address, src, room?.here),
    },
    wordpress: {
      about: say('wordpressAbout'),
      code: shortcodeOf(choice, src),
    },
    html: {
      about: say('htmlAbout', { file: `dist/html/${choice.element}.html` }),
      code: `npx convene build\n# then, where the page is made:\n<!--#include virtual="/convene/html/${choice.element}.html" -->`,
    },
    css: {
      about: say('cssAbout'),
      code: css || '/* Nothing is needed: the element takes the page’s own. */',
    },
    policy: {
      about: say('policyAbout', { directive: 'style-src-attr' }),
      code: policyOf(choice, address, src),
    },
  };
}

/** @param {[string, string]} pair */
function isNoLanguage([name]) {
  return name !== 'lang';
}

/**
 * @param {Choice} choice
 * @param {Release} release
 * @param {string} address
 * @param {string} src
 */
function headOf({ element, preset }, release, address, src) {
  const preload = `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escape(src)}" />`;
  const early = [`${element}.js`, ...(release.imports[`${element}.js`] ?? [])].map(
    (file) =>
      `<link rel="modulepreload" crossorigin="anonymous" href="${escape(address)}${file}"${hash(release, file)} />`,
  );
  const sheet = `<link rel="stylesheet" crossorigin="anonymous" href="${escape(address)}presets/${preset}.css"${hash(release, `presets/${preset}.css`)} />`;
  const script = `<script type="module" crossorigin="anonymous" src="${escape(address)}convene.js"${hash(release, 'convene.js')}></script>`;
  return [preload, ...early, ...(preset ? [sheet] : []), script].join('\n');
}

/**
 * @param {Release} release
 * @param {string} file
 */
function hash({ files }, file) {
  return files[file] ? ` integrity="${files[file]}"` : '';
}

/**
 * @param {Choice} choice
 * @param {Release} release
 * @param {string} address
 * @param {string} src
 * @param {number} [room] how high the frame is at first, in pixels
 */
function frameOf(choice, release, address, src, room) {
  const query = new URLSearchParams([
    ['element', choice.element],
    ['src', src],
    ...attributesOf(choice),
  ]);
  return `<iframe src="${escape(`${address}embed.html?${query}`)}" title="${escape(say('ourEvents'))}" width="100%" height="${room ?? 600}" loading="lazy" style="border: 0"></iframe>
<script crossorigin="anonymous" src="${escape(address)}embed-height.js"${hash(release, 'embed-height.js')}></script>`;
}

/**
 * @param {Choice} choice
 * @param {string} src
 */
function shortcodeOf(choice, src) {
  const pairs = [
    /** @type {[string, string]} */ (['element', choice.element]),
    ['src', src],
    ...attributesOf(choice),
  ];
  const text = pairs
    .map(([name, value]) => ` ${name}="${String(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return `[convene${text}]${escape(say('ourEvents'))}[/convene]`;
}

/**
 * The room that is held until the feed is there: on a phone a screenful, or the element's height if that is less; where
 * there is more room, no more than the element will take.
 *
 * @param {Room} room
 * @returns {[string, string][]}
 */
function roomOf({ narrow, wide }) {
  const [least, most] = [wide, narrow].map((height) => `${Math.ceil(height / 16)}rem`);
  return [
    ['display', 'flow-root'],
    ['min-height', `clamp(${least}, (700px - 100vw) * 99, min(100vh, ${most}))`],
  ];
}

/**
 * @param {Choice} choice
 * @param {string} address
 * @param {string} src
 */
function policyOf({ preset }, address, src) {
  const files = new URL(address).origin;
  const feed = new URL(src).origin;
  const sheets = preset ? ` style-src 'self' ${files};` : '';
  const styles = `${sheets} style-src-attr 'unsafe-inline';`;
  return `Content-Security-Policy: script-src ${files};${styles} connect-src ${feed}; img-src ${feed}
# with the iframe instead:
Content-Security-Policy: frame-src ${files}; script-src ${files}`;
}
