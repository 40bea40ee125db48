import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventList } from '../../src/elements/event-list.ts';
import { all, clearStage, show, textOf, until } from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';
import { replace } from '../helpers/replace.ts';
import { sampleDocument } from '../helpers/sample.ts';

const tag = 'convene-event-list';

const roomOf = (element: Element) => element.shadowRoot?.firstElementChild?.shadowRoot;
const dialogOf = (element: Element) => roomOf(element)?.querySelector('dialog');
const isOpen = (element: Element) => dialogOf(element)?.open === true;
const inside = (element: Element, selector: string) =>
  roomOf(element)!.querySelector<HTMLElement>(selector)!;

/** A list whose titles have learnt what they can do. */
async function showList(attributes: Readonly<Record<string, string>>, feed = sampleDocument()) {
  const element = await show(tag, feed, attributes);
  await until(() => isReady(element), 'the titles to do more');
  return element;
}

let ready = new WeakSet<Element>();
function isReady(element: EventList): boolean {
  // A press that is heard is prevented; this one is kept from opening anything.
  const stop = (event: Event) => {
    event.preventDefault();
    ready.add(element);
  };
  element.addEventListener('convene-select', stop);
  const keep = (event: Event) => event.preventDefault();
  element.addEventListener('click', keep);
  linkOf(element, 'Workshop')?.click();
  element.removeEventListener('click', keep);
  element.removeEventListener('convene-select', stop);
  return ready.has(element);
}

const linkOf = (element: Element, title: string) =>
  all(element, '[part~=link]').find((link) => textOf(link).endsWith(title));

async function open(element: Element, title = 'Workshop'): Promise<HTMLElement> {
  const link = linkOf(element, title)!;
  link.focus();
  link.click();
  await until(() => isOpen(element), 'the dialog');
  return link;
}

const address = location.href;

describe('an event in full', () => {
  afterEach(() => {
    clearStage();
    ready = new WeakSet();
  });

  it('is accessible', async () => {
    const element = await showList({ details: '' });
    // Colours are those of the end.
    element.style.setProperty('--convene-motion', '0s');
    await open(element);
    await expect(element).to.be.accessible();
  });

  it('tells all that the feed has on it', async () => {
    const element = await showList({ details: '' });
    await open(element);
    const text = textOf(dialogOf(element)!);
    for (const words of ['21–23 September 2090', 'Workshop', 'Kathmandu, Nepal', 'On what works.'])
      expect(text).to.contain(words);
    await until(() => textOf(dialogOf(element)!).includes('India and Nepal'), 'who took part');
    expect(textOf(dialogOf(element)!)).to.contain('New partners');
  });

  it('takes the focus to its title, and gives it back to the link', async () => {
    const element = await showList({ details: '' });
    const link = await open(element);
    expect(roomOf(element)!.activeElement === inside(element, '#title')).to.equal(true);
    inside(element, '.close').click();
    await until(() => !isOpen(element), 'the dialog to close');
    expect(element.shadowRoot!.activeElement === link).to.equal(true);
  });

  it('closes with Escape, and the page stays where it was', async () => {
    const element = await showList({ details: '' });
    element.style.marginBlock = '3000px';
    const link = linkOf(element, 'Workshop')!;
    link.scrollIntoView();
    const before = scrollY;
    await open(element);
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element), 'the dialog to close');
    // Firefox tells of parts of a pixel before, and of none afterwards.
    expect(scrollY).to.be.closeTo(before, 1);
    expect(element.shadowRoot!.activeElement === link).to.equal(true);
  });

  it('keeps Tab within itself, in both directions', async () => {
    const element = await showList({ details: '' });
    await open(element);
    const room = roomOf(element)!;
    const stops = [...room.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
      (stop) => stop.offsetParent,
    );
    stops.at(-1)!.focus();
    await sendKeys({ press: 'Tab' });
    expect(room.activeElement === stops[0]).to.equal(true);
    // Not every driver can press two keys at once.
    const init = { key: 'Tab', shiftKey: true, bubbles: true, cancelable: true };
    room.activeElement!.dispatchEvent(new KeyboardEvent('keydown', init));
    expect(room.activeElement === stops.at(-1)).to.equal(true);
  });

  it('is left to a page that has one of its own', async () => {
    const element = await showList({ details: '' });
    const chosen: string[] = [];
    element.addEventListener('convene-select', (event) => {
      chosen.push(...event.events);
      event.preventDefault();
    });
    linkOf(element, 'Workshop')!.click();
    await element.updateComplete;
    expect(chosen).to.deep.equal(['workshop']);
    expect(isOpen(element)).to.equal(false);
  });

  it('stays a plain link without the attribute, and where a new tab is wanted', async () => {
    const plain = await show(tag, sampleDocument());
    const chosen: string[] = [];
    document.body.addEventListener('convene-select', ({ type }) => chosen.push(type), {
      once: true,
    });
    const follow = (element: Element, init: MouseEventInit) => {
      const event = new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
      });
      let isPrevented = true;
      element.addEventListener(
        'click',
        () => {
          isPrevented = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      linkOf(element, 'Workshop')!.dispatchEvent(event);
      return isPrevented;
    };
    expect(follow(plain, {})).to.equal(false);
    const element = await showList({ details: '' });
    expect(linkOf(element, 'Workshop')!.getAttribute('href')).to.equal(
      'https://example.org/workshop',
    );
    chosen.length = 0;
    expect(follow(element, { ctrlKey: true })).to.equal(false);
    expect(chosen).to.deep.equal([]);
  });

  it('writes nothing into the address or the history', async () => {
    const element = await showList({ details: '' });
    const { length } = history;
    await open(element);
    inside(element, '.close').click();
    await until(() => !isOpen(element), 'the dialog to close');
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(length);
  });

  it('offers a calendar for what is to come alone', async () => {
    const element = await showList({ details: '', when: 'all' });
    const offers = () => textOf(dialogOf(element)!).includes('Add to calendar');
    await open(element, 'Conference');
    expect(offers()).to.equal(false);
    inside(element, '.close').click();
    await open(element, 'Forum');
    expect(offers()).to.equal(false);
    inside(element, '.close').click();
    await open(element, 'Hearing');
    expect(offers()).to.equal(true);
    expect(inside(element, 'a[href*="google"]').getAttribute('href')).to.contain(
      '20910302T031500Z',
    );
  });

  it('hands out a calendar file that is made here', async () => {
    const element = await showList({ details: '' });
    await open(element, 'Hearing');
    const files: Blob[] = [];
    const names: string[] = [];
    const undo = [
      replace(URL, 'createObjectURL', (file: Blob) => (files.push(file), 'about:blank#file')),
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      }),
    ];
    inside(element, '.choices button').click();
    for (const put of undo) put();
    expect(names).to.deep.equal(['Hearing.ics']);
    const text = await files[0]!.text();
    expect(text).to.contain('DTSTART;TZID=Asia/Kathmandu:20910302T090000');
    expect(text).to.contain('UID:hearing@example.org');
    expect(files[0]!.type).to.contain('text/calendar');
  });

  it('says that it is cancelled when the feed says so while it is open', async () => {
    const one = (status: string) =>
      documentOfEvents(eventOf('a', { title: 'Workshop', start: '2090-05-01', status }));
    const element = await showList({ details: '' }, one('scheduled'));
    await open(element);
    element.feed = one('cancelled');
    await until(() => textOf(dialogOf(element)!).includes('Cancelled'), 'the word');
    expect(isOpen(element)).to.equal(true);
  });

  it('opens an event without a page too', async () => {
    const bare = { ...documentOfEvents(eventOf('a', { title: 'Workshop', start: '2090-05-01' })) };
    const [item] = bare['items'] as { url?: string }[];
    delete item!.url;
    const element = await show(tag, bare, { details: '' });
    await until(() => linkOf(element, 'Workshop'), 'the link');
    await open(element);
    expect(isOpen(element)).to.equal(true);
  });

  it('goes with its element', async () => {
    const element = await showList({ details: '' });
    await open(element);
    element.remove();
    expect(isOpen(element)).to.equal(false);
  });
});
