import { writeFile } from '@web/test-runner-commands';
import { expect } from 'chai';
import { everyElement } from '../helpers/composed.ts';
import type { HostilePage } from '../pages/hostile/page.mjs';
import { pages } from '../pages/hostile/pages.mjs';

interface Oracle {
  account(): string[];
  readonly lines: readonly string[];
}
type Hostile = Window & typeof globalThis & { readonly oracle: Oracle };

const engine = /Firefox|Chrome/.exec(navigator.userAgent)?.[0] ?? 'WebKit';
const outcomes: Record<string, { promise: number; what: string; holds: boolean }> = {};

/** What a page's elements are to show: an event of the feed, or what the page's author wrote. */
const [shown, kept] = ['Workshop in Accra', 'Own words'];

interface Told {
  readonly texts: readonly string[];
  readonly account: readonly string[];
}

/** The tests' own server adds a script of its own to every page. */
const withoutServer = (account: readonly string[]) =>
  account.filter((note) => !/web-dev-server|__WDS/.test(note));

let frame: HTMLIFrameElement;

async function open(name: string): Promise<Hostile> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = `/hostile/${name}`;
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Hostile;
}

/** A form's field may stand in the way of the form's name. */
const isOurs = (name: unknown) => typeof name === 'string' && name.startsWith('convene-');

/** The elements of a page whose names the script tag knows, in open shadow roots too. */
function elementsOf(page: Hostile): Element[] {
  // Names on the page may stand in the way of the document's own members.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the overload that `call` chooses
  const body = Document.prototype.querySelector.call(page.document, 'body')!;
  const elements = everyElement(body);
  const framed = elements.flatMap((element) =>
    element.localName === 'iframe'
      ? everyElement((element as HTMLIFrameElement).contentDocument!)
      : [],
  );
  return [...elements, ...framed].filter(({ localName }) => isOurs(localName));
}

/** What a visitor sees of an element, if it can be seen at all. */
function seen(page: Hostile, element: Element): string {
  const inside = element.shadowRoot?.querySelector('.title, .name, h3, h2');
  if (!inside)
    return element.shadowRoot?.querySelector('slot:not([name])') === null
      ? ''
      : element.textContent;
  const style = page.getComputedStyle(inside);
  const { display, visibility, fontSize, color, webkitTextFillColor } = style;
  const { height, width } = inside.getBoundingClientRect();
  const isSeen =
    display !== 'none' &&
    visibility === 'visible' &&
    parseFloat(fontSize) >= 11.9 &&
    ![color, webkitTextFillColor].some((paint) => /^rgba.*, 0\)$|\/ 0\)$/.test(paint)) &&
    height * width > 0;
  return isSeen
    ? (element.shadowRoot?.textContent ?? '')
    : `hidden (${display}, ${visibility}, ${fontSize}, ${color}, ${webkitTextFillColor})`;
}

/** Waits until all that is to be there is; what is missing after that is left for the test to tell. */
async function settle(page: Hostile, isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isDone(); tries += 1) {
    await new Promise((done) => setTimeout(done, 10));
  }
  await page.document.fonts?.ready;
}

describe('the account of a page', () => {
  afterEach(() => {
    frame.remove();
    sessionStorage.clear();
  });

  it('tells of everything that a careless element does', async () => {
    const page = await open('careless');
    await settle(page, () => 'carelessGlobal' in page);
    await new Promise((done) => setTimeout(done, 50));
    const account = page.oracle.account().join('\n');
    for (const note of [
      'added: window.carelessGlobal',
      'added: Array.prototype.careless',
      'changed: Node.prototype.normalize',
      'changed: title',
      'changed: the page’s own attributes',
      'changed: address',
      'changed: storage',
      'changed: focus',
      'dialog: alert',
      'ran: a vector',
      'rejection: Error: careless rejection',
      'violation: img-src',
    ])
      expect(account).to.include(note);
    expect(account).to.match(/error: .*careless error/);
  });
});

describe('a hostile page', () => {
  afterEach(() => frame.remove());
  after(async () => {
    const content = JSON.stringify(outcomes, null, 2);
    await writeFile({ path: `../../coverage/hostile-${engine}.json`, content });
  });

  const all: [string, HostilePage][] = Object.entries(pages);
  for (const [name, { promise, what, isKept, isSilent, isApart, allowed }] of all) {
    it(`with ${what} is shown what it asks for, and nothing else happens`, async () => {
      outcomes[name] = { promise, what, holds: false };
      const told = new Promise<MessageEvent<Told>>((done) =>
        addEventListener('message', done, { once: true }),
      );
      const page = await open(name);
      if (isApart) {
        const { texts, account } = (await told).data;
        expect(texts).not.to.be.empty;
        for (const text of texts) expect(text).to.include(shown);
        expect(withoutServer(account)).to.deep.equal([]);
        outcomes[name].holds = true;
        return;
      }
      const expected = (element: Element) =>
        isKept || element.getAttribute('src')?.endsWith('none.json') || element.closest('.wrong')
          ? kept
          : shown;
      const undefinedHere = ['convene-event-list'].filter(() => name === 'defined-already');
      const elements = () =>
        elementsOf(page).filter(({ localName }) => !undefinedHere.includes(localName));
      // What can't be shown stays as it was from the first; only the line tells that it has been tried.
      const mustTell = isKept && !isSilent;
      const isSaid = (element: Element) =>
        !element.closest('.wrong [src]') || !!element.shadowRoot?.querySelector('[role=status] p');
      const isTold = () => page.oracle.lines.some((line) => line.startsWith('Convene:'));
      await settle(page, () =>
        elements().every(
          (element) =>
            seen(page, element).includes(expected(element)) &&
            isSaid(element) &&
            (!mustTell || isTold()),
        ),
      );
      expect(elements().length).to.be.above(0);
      for (const element of elements()) {
        expect(seen(page, element), element.localName).to.include(expected(element));
        expect(isSaid(element), `${element.localName} says what is wrong`).to.equal(true);
      }
      if (mustTell) expect(isTold(), 'a line in the console').to.equal(true);
      const account = withoutServer(page.oracle.account());
      expect(account.filter((note) => !allowed?.test(note))).to.deep.equal([]);
      outcomes[name].holds = true;
    });
  }
});
