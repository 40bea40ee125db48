import '../../src/elements/exit.ts';
import { css } from 'lit';
import { expect } from 'chai';
import { adopt } from '../../src/elements/adopt.ts';
import { timeLimit } from '../../src/feed/time-limit.ts';
import { all, clearStage, place, until, warnings } from '../helpers/elements.ts';
import { replace } from '../helpers/replace.ts';
import { sampleDocument } from '../helpers/sample.ts';

const undo: (() => void)[] = [];
const without = (owner: object, name: string, value?: unknown) =>
  undo.push(replace(owner, name, value));

afterEach(() => {
  undo.splice(0).forEach((put) => put());
  clearStage();
  document.querySelectorAll('convene-exit').forEach((exit) => exit.remove());
});

describe('where no style sheet can be constructed', () => {
  const [first, second] = [
    css`
      p {
        color: rgb(1, 2, 3);
        order: 1;
      }
    `,
    css`
      p {
        order: 2;
      }
    `,
  ];

  /** A tree as Lit leaves one there: styles in an element, then what it draws. */
  function tree(): ShadowRoot {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<style>p { order: 3 }</style><p></p>';
    Object.defineProperty(root, 'adoptedStyleSheets', { value: undefined });
    document.body.append(host);
    undo.push(() => host.remove());
    return root;
  }
  const orderIn = (root: ShadowRoot) => getComputedStyle(root.querySelector('p')!).order;

  it('styles are given in an element, once, after those that are there or in front of them', () => {
    const root = tree();
    adopt(root, first, true);
    adopt(root, first, true);
    expect(orderIn(root)).to.equal('3');
    adopt(root, second);
    adopt(root, second);
    expect(orderIn(root)).to.equal('2');
    expect(getComputedStyle(root.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    expect([...root.children].map(({ localName }) => localName).join()).to.equal(
      'style,style,style,p',
    );
  });

  it('the button that leaves the page is there, and styled', () => {
    without(window, 'CSSStyleSheet');
    const exit = document.createElement('convene-exit');
    document.body.append(exit);
    const [button] = all(exit, 'button');
    expect(getComputedStyle(button!).cursor).to.equal('pointer');
    exit.lang = 'fr';
    expect(all(exit, 'style')).to.have.length(1);
  });
});

describe('where a shadow root is refused', () => {
  const refuse = () => {
    throw new Error('refused');
  };

  it('an element shows its own children, says so once, and tells of no success', async () => {
    without(Element.prototype, 'attachShadow', refuse);
    warnings.length = 0;
    let loads = 0;
    const element = place('convene-event-cards');
    element.append('Own words');
    element.addEventListener('convene-load', () => (loads += 1));
    element.feed = sampleDocument();
    await until(() => element.parsed, 'the feed');
    await element.updateComplete;
    expect(element.innerText).to.equal('Own words');
    expect(warnings.join()).to.match(
      /^Convene: <convene-event-cards> may not draw here:.*refused$/,
    );
    expect(loads).to.equal(0);
  });

  it('the button’s own link stays, and Escape leaves all the same', () => {
    without(Element.prototype, 'attachShadow', refuse);
    const exit = document.createElement('convene-exit');
    const left: string[] = [];
    Object.assign(exit, { go: (href: string) => left.push(href) });
    exit.innerHTML = '<a href="https://example.org/weather">Leave</a>';
    document.body.append(exit);
    const press = () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    for (let turn = 0; turn < 3; turn += 1) press();
    expect(exit.innerText).to.equal('Leave');
    expect(left).to.deep.equal(['https://example.org/weather']);
  });
});

describe('a time limit', () => {
  it('aborts in time, with and without the browser’s own', async () => {
    for (const take of [() => undefined, () => without(AbortSignal, 'timeout')]) {
      take();
      const signal = timeLimit(1);
      expect(signal.aborted).to.equal(false);
      await until(() => signal.aborted, 'the limit');
      expect((signal.reason as DOMException).name).to.equal('TimeoutError');
    }
  });
});
