import { expect } from '@open-wc/testing';
import { register } from '../../src/elements/on-page.ts';
import { type Refreshing, Refresher } from '../../src/elements/refresh.ts';
import type { FeedElement } from '../../src/elements/feed-element.ts';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import {
  all,
  change,
  clearStage,
  one,
  place,
  type Tag,
  until,
  warnings,
} from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';

type Members = Parameters<typeof eventOf>[1];

const event = (id: string, more: Members = {}) =>
  eventOf(id, { url: `https://example.org/${id}`, start: '2090-05-01', ...more });

/** A page whose clock, network and attention are the test's. */
function makePage(events: readonly unknown[]) {
  const state = { events, answer: undefined as (() => Response) | undefined, isSeen: true };
  const fake = fetchWith(() => state.answer?.() ?? jsonResponse(documentOfEvents(...state.events)));
  const restore = replaceFetch(fake);
  const timers: { readonly wait: number; readonly run: () => void }[] = [];
  const unseen: (() => void)[] = [];
  const around: Refreshing = {
    fetch: fake.fetch,
    now: () => 0,
    after: (wait, run) => timers.push({ wait, run }),
    random: () => 0,
    whenSeen: (_elements, run) => (state.isSeen ? run() : unseen.push(run)),
  };
  const refresher = new Refresher(around);
  const url = freshUrl();
  /** Lets the time pass, and waits until the next one has been set. */
  const pass = async () => {
    const timer = timers.shift()!;
    timer.run();
    await until(() => timers.length, 'the next reading');
    return timer.wait;
  };
  const showOne = async (tag: Tag, attributes: Record<string, string> = {}) => {
    const element: FeedElement = place(tag, { refresh: '15m', ...attributes });
    await change(element, { src: url });
    register(element);
    refresher.watch(element);
    return element;
  };
  return { state, fake, timers, unseen, pass, showOne, restore };
}

const said = (element: Element) => one(element, '.unseen[role=status]').textContent;
const titles = (element: Element) =>
  all(element, '.title').map(({ textContent }) => textContent.trim());
const rowOf = (element: Element, id: string) =>
  one(element, `a[href="https://example.org/${id}"]`).closest('article')!;

describe('a feed that is read again', () => {
  let page: ReturnType<typeof makePage>;
  const open = (...events: unknown[]) => (page = makePage(events));

  afterEach(() => {
    page.restore();
    clearStage();
    document.documentElement.style.removeProperty('min-height');
    scrollTo(0, 0);
  });

  it('is accessible, and says what has come', async () => {
    const { state, pass, showOne } = open(event('a'));
    const element = await showOne('convene-event-list');
    expect(said(element)).to.equal('');
    state.events = [event('a', { status: 'cancelled' }), event('b'), event('c')];
    expect(await pass()).to.equal(900_000);
    expect(titles(element)).to.have.length(3);
    expect(said(element)).to.equal('2 new events and 1 event cancelled');
    await expect(element).to.be.accessible();
  });

  it('draws and says nothing where nothing has changed', async () => {
    const { pass, showOne } = open(event('a'));
    const element = await showOne('convene-event-list');
    const row = rowOf(element, 'a');
    await pass();
    await pass();
    expect(row.isConnected).to.equal(true);
    expect(said(element)).to.equal('');
  });

  it('has one timer and one voice, however many show it; each is drawn', async () => {
    const { state, fake, timers, pass, showOne } = open(event('a'));
    const list = await showOne('convene-event-list');
    const cards = await showOne('convene-event-cards', { refresh: '5m' });
    expect(timers).to.have.length(1);
    state.events = [event('a'), event('b')];
    expect(await pass()).to.equal(900_000);
    expect(timers[0]!.wait).to.equal(300_000);
    expect([titles(list).length, titles(cards).length]).to.deep.equal([2, 2]);
    expect([said(list), said(cards)]).to.deep.equal(['1 new event', '']);
    expect(fake.asked).to.have.length(2);
  });

  it('says nothing of what an element leaves out', async () => {
    const areas = [{ code: 'NP', roles: ['host'] }];
    const { state, pass, showOne } = open(event('a', { areas }));
    const element = await showOne('convene-event-list', { area: 'NP' });
    state.events = [event('a', { areas }), event('b')];
    await pass();
    expect(said(element)).to.equal('');
    state.events = [event('a', { areas }), event('b'), event('c', { areas })];
    await pass();
    expect(said(element)).to.equal('1 new event');
  });

  it('is not read while nobody sees it, and once when somebody does', async () => {
    const { state, fake, timers, unseen, showOne } = open(event('a'));
    await showOne('convene-event-list');
    state.isSeen = false;
    timers.shift()!.run();
    expect([fake.asked.length, timers.length, unseen.length]).to.deep.equal([1, 0, 1]);
    unseen.shift()!();
    await until(() => timers.length, 'the next reading');
    expect(fake.asked).to.have.length(2);
  });

  it('is asked for less and less often while it fails, no sooner than its server says', async () => {
    const { state, timers, pass, showOne } = open(event('a'));
    const element = await showOne('convene-event-list');
    state.answer = () => new Response('', { status: 500 });
    for (let turn = 0; turn < 7; turn += 1) await pass();
    // Half of the doubled time at least; the other half is left to chance.
    expect(timers[0]!.wait).to.equal(3 * 3_600_000);
    state.answer = () => new Response('', { status: 503, headers: { 'retry-after': '3600' } });
    await pass();
    expect(timers[0]!.wait).to.be.at.least(3_600_000);
    expect(titles(element)).to.deep.equal(['Event a']);
    state.answer = undefined;
    await pass();
    expect(timers[0]!.wait).to.equal(900_000);
  });

  it('leaves the first event that is seen where it is, and the focus on its link', async () => {
    const many = Array.from({ length: 60 }, (_, index) => event(`e${index}`));
    const { state, pass, showOne } = open(...many);
    document.documentElement.style.minHeight = '400vh';
    const element = await showOne('convene-event-list', { limit: '60' });
    const row = rowOf(element, 'e30');
    scrollBy(0, row.getBoundingClientRect().top - 20);
    const { top } = row.getBoundingClientRect();
    row.querySelector('a')!.focus({ preventScroll: true });
    state.events = [event('new', { start: '2089-01-01' }), ...many];
    await pass();
    const after = rowOf(element, 'e30');
    expect(after === row).to.equal(false);
    expect(after.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(element.shadowRoot!.activeElement === after.querySelector('a')).to.equal(true);
  });

  it('keeps what was shown more of, and a dialog that is open', async () => {
    const many = Array.from({ length: 45 }, (_, index) => event(`e${index}`));
    const { state, pass, showOne } = open(...many);
    const element = await showOne('convene-event-list', { details: '' });
    await until(() => all(element, '.more-line button').length, 'the buttons');
    one(element, '.more-line button').click();
    await until(() => all(element, 'article').length === 30, 'more');
    const dialog = () =>
      all(element, 'div').flatMap(({ shadowRoot }) => shadowRoot?.querySelector('dialog') ?? [])[0];
    // Until the code is there that opens it, the link leads to the event's page.
    const stay = (click: Event) => click.preventDefault();
    document.addEventListener('click', stay);
    await until(() => {
      if (!dialog()) rowOf(element, 'e2').querySelector('a')!.click();
      return dialog()?.open;
    }, 'the dialog');
    document.removeEventListener('click', stay);
    const before = dialog()!;
    state.events = [...many, event('new')];
    await pass();
    expect(all(element, 'article')).to.have.length(30);
    expect(dialog() === before && before.open).to.equal(true);
  });

  it('is left alone where refresh is no time, which the maintainer is told once', async () => {
    const { timers, showOne } = open(event('a'));
    const from = warnings.length;
    await showOne('convene-event-list', { refresh: 'often' });
    await showOne('convene-event-cards', { refresh: 'often' });
    expect(timers).to.have.length(0);
    expect(warnings.slice(from)).to.deep.equal(['Convene: refresh="often" is no time like "15m"']);
  });
});
