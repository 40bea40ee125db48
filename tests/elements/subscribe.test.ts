import { expect } from '@open-wc/testing';
import { itIsAccessible } from '../helpers/audit.ts';
import { all, clearStage, headingsOf, one, show, textOf, until } from '../helpers/elements.ts';
import { documentOf } from '../helpers/feeds.ts';

const tag = 'convene-subscribe';
const published = documentOf([], { feed_url: 'https://example.org/convene/feed.json' });
const addresses = (element: Element) =>
  all(element, 'input').map((field) => (field as HTMLInputElement).value);

describe('the ways to follow a feed', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('are a calendar, a file, a feed reader and data, each with words on what will happen', async () => {
    const element = await show(tag, published);
    expect(headingsOf(element).map(textOf)).to.deep.equal([
      'In your calendar',
      'Once, as a file',
      'In a feed reader (RSS)',
      'On your own site (JSON)',
    ]);
    expect(all(element, '.note')).to.have.length(4);
    expect(addresses(element)).to.deep.equal([
      'https://example.org/convene/events.ics',
      'https://example.org/convene/feed.rss',
      'https://example.org/convene/feed.json',
    ]);
    await expect(element).to.be.accessible();
  });

  it('open a calendar by its own protocol, and the services with the address filled in', async () => {
    const element = await show(tag, published);
    expect(one(element, '.button').getAttribute('href')).to.equal(
      'webcal://example.org/convene/events.ics',
    );
    const links = all(element, '.sites a').map((link) => new URL(link.getAttribute('href')!));
    expect(links.map(({ host }) => host)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
    ]);
    expect(links[0]!.searchParams.get('cid')).to.equal('webcal://example.org/convene/events.ics');
    expect(links[1]!.searchParams.get('url')).to.equal('https://example.org/convene/events.ics');
  });

  it('are where the page says', async () => {
    const attributes = { ics: 'https://example.org/all.ics', rss: 'none' };
    const element = await show(tag, published, attributes);
    expect(addresses(element)).to.deep.equal([
      'https://example.org/all.ics',
      'https://example.org/convene/feed.json',
    ]);
  });

  it('are guessed for a feed.json alone, and never lead to a script', async () => {
    const other = documentOf([], { feed_url: 'https://example.org/news.json' });
    expect(addresses(await show(tag, other))).to.deep.equal(['https://example.org/news.json']);
    const element = await show(tag, other, { ics: 'javascript:alert(1)' });
    expect(addresses(element)).to.deep.equal(['https://example.org/news.json']);
  });

  it('are none for a feed that has no address', async () => {
    expect(textOf(await show(tag, documentOf([])))).to.equal(
      'There is nothing to follow here yet.',
    );
  });

  it('can be copied, or are selected where the browser forbids it', async () => {
    const element = await show(tag, published);
    const texts: string[] = [];
    const clipboard = (answer: () => Promise<void>) => {
      const writeText = (text: string) => (texts.push(text), answer());
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    };
    clipboard(() => Promise.resolve());
    const [button] = all(element, '.copy button');
    expect(button!.getAttribute('aria-label')).to.equal('Copy: Address of the calendar');
    button!.click();
    await until(() => textOf(element).includes('Copied.'), 'the word');
    expect(texts).to.deep.equal(['https://example.org/convene/events.ics']);
    clipboard(() => Promise.reject(new Error('not allowed')));
    all(element, '.copy button')[1]!.click();
    await until(() => textOf(element).includes('It is selected'), 'the word');
    const field = all(element, 'input')[1] as HTMLInputElement;
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(element.shadowRoot!.activeElement === field).to.equal(true);
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
