/**
 * The script tag: looks which `convene-*` elements the page uses, now and later, and imports only those. What the
 * page's feeds take to arrive is begun at once, beside the elements' code.
 */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'convene-event-cards': () => import('../elements/event-cards.ts'),
  'convene-event-list': () => import('../elements/event-list.ts'),
  'convene-event-card': () => import('../elements/event-card.ts'),
  'convene-outcome-list': () => import('../elements/outcome-list.ts'),
  'convene-region-map': () => import('../elements/region-map.ts'),
  'convene-related-posts': () => import('../elements/related-posts.ts'),
  'convene-report': () => import('../elements/report.ts'),
  'convene-subscribe': () => import('../elements/subscribe.ts'),
};

/** Said again here rather than imported: an import would bind the loader to the elements' code. */
const earlyResponse = Symbol.for('convene.response');

type Embed = Element & { [earlyResponse]?: Promise<Response> };

const selector = Object.keys(modules).join();
const started = new Set<string>();

function start({ localName: tag }: Embed): void {
  if (started.has(tag)) return;
  started.add(tag);
  modules[tag]!().catch((error: unknown) => {
    // The element's own children stay; another of its kind tries again.
    started.delete(tag);
    console.warn(`Convene: <${tag}> could not start:`, error);
  });
}

/** Requests begun before the code that reads them is there: one an address, handed to each element that names it. */
const responses = new Map<string, Promise<Response>>();

function ask(element: Embed): void {
  const src = element.getAttribute('src');
  if (!src || src.startsWith('#') || element[earlyResponse]) return;
  let response = responses.get(src);
  if (!response) {
    response = fetch(new URL(src, location.href), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(15_000),
    });
    // Whoever reads it tells of a failure.
    response.catch(() => undefined);
    responses.set(src, response);
  }
  element[earlyResponse] = response;
}

const found = document.querySelectorAll(`:is(${selector}):not(:defined)`);
try {
  found.forEach(ask);
} catch {
  // An address that is none is the element's to tell of.
}
found.forEach(start);

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) start(node);
      node.querySelectorAll(selector).forEach(start);
    }
  }
}).observe(document, { childList: true, subtree: true });
