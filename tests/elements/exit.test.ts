import '../../src/index.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { countEscapes } from '../../src/elements/escapes.ts';
import type { Exit } from '../../src/elements/exit.ts';
import { leave } from '../../src/elements/leave.ts';
import { all, one } from '../helpers/elements.ts';

type Left = string[];

/** An exit that says where it would go, rather than going there. */
function watch(element: Exit): Left {
  const left: Left = [];
  Object.assign(element, { go: (href: string) => left.push(href) });
  return left;
}

const press = (key = 'Escape', init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};
const said = (element: Exit) => one(element, '[role=status]').textContent;

describe('the button that leaves a page', () => {
  it('is accessible, closed and open', async () => {
    const element = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    await expect(element).to.be.accessible();
    (one(element, 'details') as HTMLDetailsElement).open = true;
    await expect(element).to.be.accessible();
  });

  it('has an emergency in its name, around the words that are seen', async () => {
    const element = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    const button = one(element, 'button');
    expect(button.textContent).to.equal('Emergency: Leave this page');
    expect(one(element, '.words').textContent).to.equal('Leave this page');
    expect(one(element, `#${button.getAttribute('aria-describedby')}`).textContent).to.equal(
      'Or press Escape three times.',
    );
  });

  it('goes to a neutral page, to the link in the tag, or where it is told; never to a script', async () => {
    const places: [string, string][] = [
      ['<convene-exit></convene-exit>', 'https://www.google.com/'],
      [
        '<convene-exit><a href="https://example.org/weather">Leave</a></convene-exit>',
        'https://example.org/weather',
      ],
      [
        '<convene-exit href="https://example.org/"><a href="/x">Leave</a></convene-exit>',
        'https://example.org/',
      ],
      ['<convene-exit href="javascript:alert(1)"></convene-exit>', 'https://www.google.com/'],
      ['<convene-exit href="https://[/"></convene-exit>', 'https://www.google.com/'],
      ['<convene-exit href="/news"></convene-exit>', new URL('/news', location.href).href],
    ];
    for (const [markup, place] of places) {
      const element = await fixture<Exit>(markup);
      const left = watch(element);
      one(element, 'button').click();
      expect(left).to.deep.equal([place]);
      element.remove();
    }
  });

  it('tells the page first, so that it can forget what was entered', async () => {
    const element = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    const left = watch(element);
    let before: number | undefined;
    document.addEventListener('convene-exit', () => (before = left.length), { once: true });
    element.leave();
    expect([before, left.length]).to.deep.equal([0, 1]);
  });

  it('leaves at the third Escape, says how many are missing and lights its lights', async () => {
    const element = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    const left = watch(element);
    expect(press()).to.equal(false);
    expect(said(element)).to.equal('Press Escape two more times to leave this page.');
    expect(one(element, '.root').dataset['pressed']).to.equal('1');
    press();
    expect(said(element)).to.equal('Press Escape once more to leave this page.');
    expect(left).to.deep.equal([]);
    expect(press()).to.equal(true);
    expect(left).to.deep.equal(['https://www.google.com/']);
    // Another would stop the browser from loading.
    expect(press()).to.equal(true);
    expect(left).to.have.length(1);
  });

  it('is heard wherever the key is pressed, though the page keeps keys to itself', async () => {
    const element = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    const left = watch(element);
    const keep = (event: Event) => event.stopImmediatePropagation();
    document.body.addEventListener('keydown', keep);
    press();
    press();
    press();
    document.body.removeEventListener('keydown', keep);
    expect(left).to.have.length(1);
  });

  it('counts anew after another key, and a key held down once', async () => {
    const element = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    const left = watch(element);
    press();
    press('Escape', { repeat: true });
    press('Escape', { repeat: true });
    press('Escape', { isComposing: true });
    press();
    press('a');
    expect(said(element)).to.equal('');
    expect(element.shadowRoot!.querySelector('[data-pressed]') === null).to.equal(true);
    press();
    press();
    expect(left).to.deep.equal([]);
    press();
    expect(left).to.have.length(1);
  });

  it('leaves once, however many there are, and not at all when it is gone', async () => {
    const first = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    const second = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    const left = [watch(first), watch(second)];
    for (let turn = 0; turn < 3; turn += 1) press();
    expect(left.map(({ length }) => length)).to.deep.equal([1, 0]);
    first.remove();
    for (let turn = 0; turn < 3; turn += 1) press();
    second.remove();
    for (let turn = 0; turn < 3; turn += 1) press();
    expect(left.map(({ length }) => length)).to.deep.equal([1, 1]);
  });

  it('says what it cannot hide, or what the page says of that', async () => {
    const element = await fixture<Exit>(html`<convene-exit></convene-exit>`);
    expect(all(element, 'li')).to.have.length(3);
    for (const word of ['history', 'provider', 'employer'])
      expect(one(element, 'ul').textContent).to.contain(word);
    const own = await fixture<Exit>(
      html`<convene-exit><p slot="limits">Ask us by telephone.</p></convene-exit>`,
    );
    (one(own, 'details') as HTMLDetailsElement).open = true;
    expect((one(own, 'slot') as HTMLSlotElement).assignedElements()).to.have.length(1);
  });

  it('stays where it is seen when it is fixed, and is not printed', async () => {
    const element = await fixture<Exit>(html`<convene-exit fixed></convene-exit>`);
    expect(getComputedStyle(element).position).to.match(/^(fixed|sticky)$/);
    const [sheet] = element.shadowRoot!.adoptedStyleSheets;
    const print = [...sheet!.cssRules].find(
      (rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print',
    );
    expect(print?.cssText).to.match(/display:\s*none/);
  });
});

describe('the count of Escape', () => {
  it('lapses five seconds after the last press, and says so', () => {
    const told: unknown[] = [];
    const timers = new Map<number, () => void>();
    let made = 0;
    const count = countEscapes({
      tell: (...words) => told.push(words),
      leave: () => told.push('left'),
      after: (milliseconds, run) => {
        expect(milliseconds).to.equal(5_000);
        timers.set((made += 1), run);
        return made;
      },
      cancel: (timer) => timers.delete(timer),
    });
    const escape = () => count(new KeyboardEvent('keydown', { key: 'Escape' }));
    escape();
    escape();
    expect(timers.size).to.equal(1);
    [...timers.values()][0]!();
    escape();
    expect(told).to.deep.equal([
      [1, false],
      [2, false],
      [0, true],
      [1, false],
    ]);
  });
});

describe('leaving', () => {
  it('leaves nothing of the page: no content, no title, no question, no word on where one was', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe
        title="A page"
        srcdoc="<title>Shelter</title><style>html{background:red}</style>
        <h1>Shelter</h1><dialog open>Open</dialog>"
      ></iframe>`,
    );
    if (frame.contentDocument?.readyState !== 'complete' || !frame.contentDocument.title) {
      await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    }
    const page = frame.contentWindow!;
    page.addEventListener('beforeunload', (event) => {
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- as pages do
      event.returnValue = 'Really?';
    });
    page.onbeforeunload = () => 'Really?';
    const went: string[] = [];
    leave('https://example.org/weather', 'Loading…', page, (href) => {
      went.push(href);
      expect(page.document.body.textContent).to.equal('Loading…');
    });
    expect(went).to.deep.equal(['https://example.org/weather']);
    const { document } = page;
    expect(document.title).to.equal('example.org');
    expect(document.querySelector('h1, dialog') === null).to.equal(true);
    expect(document.querySelector('[role=alert]')?.textContent).to.equal('Loading…');
    expect(page.getComputedStyle(document.documentElement).backgroundColor).not.to.equal(
      'rgb(255, 0, 0)',
    );
    expect(document.querySelector<HTMLMetaElement>('meta[name=referrer]')?.content).to.equal(
      'no-referrer',
    );
    const question = document.createEvent('BeforeUnloadEvent') as BeforeUnloadEvent;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to make one
    question.initEvent('beforeunload', false, true);
    page.dispatchEvent(question);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what browsers look at
    expect([question.defaultPrevented, question.returnValue]).to.deep.equal([false, '']);
    expect(page.onbeforeunload === null).to.equal(true);
  });
});
