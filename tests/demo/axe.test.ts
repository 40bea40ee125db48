import { expect } from 'chai';
import type axe from 'axe-core';

const pages = [
  ...['index', 'partner', 'event-cards', 'event-list', 'event-card'],
  ...['outcome-list', 'region-map', 'related-posts', 'report', 'languages', 'maps'],
  ...['feed', 'filter', 'subscribe', 'exit', 'builder', 'theming', 'designs', 'publish'],
];

type Framed = Window & typeof globalThis & { axe: typeof axe };

let frame: HTMLIFrameElement | undefined;

afterEach(() => frame?.remove());

describe('in this engine, axe', function () {
  this.timeout(90_000);

  for (const name of pages) {
    it(`finds nothing on the demo page named ${name}, light and dark`, async () => {
      const inside = await openPage(`/demo/${name}.html`);
      for (const scheme of ['light', 'dark']) {
        inside.document.documentElement.dataset['scheme'] = scheme;
        expect(await findFaults(inside)).to.deep.equal([]);
      }
    });
  }
});

/** A built page in a frame as wide as a desktop's, once its elements have been drawn. */
async function openPage(url: string): Promise<Framed> {
  frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  const loaded = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
  frame.src = url;
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as Framed;
  await addScript(inside.document, '/node_modules/axe-core/axe.min.js');
  const elements = [
    ...inside.document.querySelectorAll<HTMLElement>(
      ':not(:defined), [src^="feed"], convene-feed *',
    ),
  ];
  await Promise.all(
    elements.filter(({ localName }) => localName.startsWith('convene-')).map(drawn),
  );
  return inside;
}

function addScript(page: Document, src: string): Promise<unknown> {
  const script = page.createElement('script');
  const loaded = new Promise((done, fail) => {
    script.addEventListener('load', done);
    script.addEventListener('error', fail);
  });
  script.src = src;
  page.head.append(script);
  return loaded;
}

/** Resolves when an element no longer shows its slot, as a scope always does; one without a feed is not waited for. */
async function drawn(element: HTMLElement): Promise<void> {
  if (element.localName === 'convene-feed') return;
  const { src } = (element.closest('convene-feed') ?? element).attributes as { src?: Attr };
  if (!src?.value.startsWith('feed')) return;
  while (
    !element.shadowRoot?.querySelector('[part=root]') ||
    element.shadowRoot.querySelector('slot:not([name])')
  ) {
    await new Promise(requestAnimationFrame);
  }
}

async function findFaults({ axe }: Framed): Promise<string[]> {
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' >> ')}`),
  );
}
