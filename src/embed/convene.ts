/**
 * The script tag: looks which `convene-*` elements the page uses, now and later, and imports only those. What a
 * feed takes to arrive is begun at once, beside the elements' code.
 */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'convene-event-cards': () => import('../elements/event-cards.ts'),
  'convene-event-list': () => import('../elements/event-list.ts'),
  'convene-event-card': () => import('../elements/event-card.ts'),
  'convene-outcome-list': () => import('../elements/outcome-list.ts'),
  'convene-region-map': () => import('../elements/region-map.ts'),
  'convene-related-posts': () => import('../elements/related-posts.ts'),
  'convene-report': () => import('../elements/report.ts'),
};

/** Said again here rather than imported: an import would bind the loader to the elements' code. */
const earlyResponse = Symbol.for('convene.response');

type Embed = Element & { [earlyResponse]?: Promise<Response> };

const selector = Object.keys(modules).join();
const asked = new Set<string>();

function upgrade(element: Embed): void {
  const tag = element.localName;
  if (customElements.get(tag)) return;
  askFeed(element);
  modules[tag]!().catch((error: unknown) => {
    // The element's own children stay; the maintainer is told once.
    if (!asked.has(tag)) console.warn(`Convene: <${tag}> could not start:`, error);
    asked.add(tag);
  });
}

/** Asks for a feed once an address; whoever names it later finds it read, or asks anew. */
function askFeed(element: Embed): void {
  const src = element.getAttribute('src');
  if (!src || src.startsWith('#') || element[earlyResponse]) return;
  try {
    const { href } = new URL(src, location.href);
    const known = early.get(href);
    if (asked.has(href) && !known) return;
    asked.add(href);
    const response =
      known ??
      fetch(href, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(15_000),
      });
    early.set(href, response);
    element[earlyResponse] = response;
    response.catch(() => undefined);
  } catch {
    // An address that is none is the element's to tell of.
  }
}

/** Requests of this turn only: a body can be read but once. */
const early = new Map<string, Promise<Response>>();

function look(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(upgrade);
  queueMicrotask(() => early.clear());
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) upgrade(node);
      look(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
look(document);
