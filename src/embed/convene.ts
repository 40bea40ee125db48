/**
 * The script tag: looks which `convene-*` elements the page uses, now and later, and imports only those. What the
 * page's feeds take to arrive is begun at once, beside the elements' code.
 */
const standIn = '[data-convene]';

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'convene-event-cards': () => import('../elements/event-cards.ts'),
  'convene-event-list': () => import('../elements/event-list.ts'),
  'convene-event-card': () => import('../elements/event-card.ts'),
  'convene-outcome-list': () => import('../elements/outcome-list.ts'),
  'convene-region-map': () => import('../elements/region-map.ts'),
  'convene-related-posts': () => import('../elements/related-posts.ts'),
  'convene-report': () => import('../elements/report.ts'),
  [standIn]: () => import('./stand-in.ts'),
  'convene-feed': () => import('../elements/feed.ts'),
  'convene-filter': () => import('../elements/filter.ts'),
  'convene-subscribe': () => import('../elements/subscribe.ts'),
  'convene-exit': () => import('../elements/exit.ts'),
};

/** What `takeEarly` takes up. */
type Embed = Element & { conveneResponse?: Promise<Response> };

const selector = Object.keys(modules).join();
const started = new Set<string>();

function start({ localName }: Embed): void {
  const tag = modules[localName] ? localName : standIn;
  if (started.has(tag) || customElements.get(tag)) return;
  started.add(tag);
  // What all elements but the button stand on is asked for beside them, not once they have come and say so.
  const core = tag !== 'convene-exit' && import('../elements/feed-element.ts');
  Promise.all([modules[tag]!(), core]).catch((error: unknown) => {
    // The element's own children stay; another of its kind tries again.
    started.delete(tag);
    console.warn(`Convene: <${tag}> could not start:`, error);
  });
}

const isPreloaded = (href: string) =>
  [...(all('link[rel=preload][as=fetch]') as NodeListOf<HTMLLinkElement>)].some(
    (link) => link.href === href,
  );

/** Requests begun before the code that reads them is there: one an address, handed to each element that names it. */
const responses = new Map<string, Promise<Response>>();

function ask(element: Embed): void {
  const src = element.getAttribute('src');
  const isKnown = element.conveneResponse || customElements.get(element.localName);
  if (!src || src.startsWith('#') || isKnown) return;
  let response = responses.get(src);
  if (!response) {
    const { href } = new URL(src, location.href);
    response = fetch(href, {
      // What the page preloads is taken over only by a request like its own.
      credentials: isPreloaded(href) ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
      // Where there is none, whoever reads it gives up in time.
      signal: AbortSignal.timeout?.(15_000),
    });
    // Whoever reads it tells of a failure.
    response.catch(() => undefined);
    responses.set(src, response);
  }
  element.conveneResponse = response;
}

/** On a document a form's or a picture's name may stand in the way of a method. */
const all = (selectors: string): NodeListOf<Element> =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the overload that `call` chooses
  Document.prototype.querySelectorAll.call(document, selectors);

const find = () => all(selector) as NodeListOf<Embed>;

const { lang } = document.documentElement;
const isEnglish = /^(en|$)/.test(lang);

function begin(): void {
  try {
    find().forEach(start);
    new MutationObserver(() => find().forEach(start)).observe(document, {
      childList: true,
      subtree: true,
    });

    // What the core, once it has come, would find that it needs.
    const ahead: unknown[] = [];
    if (!isEnglish && started.size) {
      ahead.push(
        import('../elements/ask-speech.ts').then(({ askSpoken }) => askSpoken(lang)),
        import('../elements/other-speech.ts'),
      );
    }
    // Cards need no more than their code.
    if (started.size > +started.has('convene-event-cards'))
      ahead.push(import('../elements/ahead.ts').then(({ askAhead }) => askAhead(started, lang)));
    Promise.all(ahead).catch(() => undefined);

    find().forEach(ask);

    // The first use of `Intl` takes long on a slow machine. All else is on its way by now, so that it holds nothing up;
    // where all is painted already it would hold up the page.
    if (isPainted) return;
    const locale = isEnglish ? 'en-001-u-hc-h23' : lang;
    new Date().toLocaleDateString(locale);
    new Intl.DisplayNames(locale, { type: 'region' });
  } catch {
    // Some pages' security layers take custom elements away; an address or a language that is none is the element's to
    // tell of.
  }
}

/** Before any script: then that comes first. */
const isPainted = find()[0]?.shadowRoot;
if (isPainted) requestAnimationFrame(() => setTimeout(begin));
else begin();
