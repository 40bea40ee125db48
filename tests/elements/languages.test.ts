import { expect } from '@open-wc/testing';
import { watch } from '../../src/elements/staying.ts';
import type { FeedElement } from '../../src/elements/feed-element.ts';
import {
  all,
  change,
  clearStage,
  dealtWith,
  one,
  place,
  show,
  textOf,
  until,
} from '../helpers/elements.ts';
import { documentOf, documentOfEvents, eventOf, itemOf } from '../helpers/feeds.ts';

const tag = 'convene-event-cards';
const days = documentOfEvents(eventOf('days', { start: '2090-09-21', end: '2090-09-23' }));

describe('the language of an element', () => {
  afterEach(() => {
    clearStage();
    document.documentElement.lang = 'en';
  });

  it('is its own, and its root says so', async () => {
    const element = await show(tag, days, { lang: 'fr' });
    expect(textOf(element)).to.match(/21.?–.?23 septembre 2090/);
    expect(one(element, '.root').lang).to.equal('fr');
  });

  it('is else the one around it, through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'es';
    const host = document.createElement('div');
    const inside = host.attachShadow({ mode: 'open' });
    outer.append(host);
    document.body.append(outer);
    const element = document.createElement(tag);
    const done = dealtWith(element);
    element.feed = days;
    inside.append(element);
    await done;
    expect(textOf(element)).to.match(/21.?–.?23 de septiembre de 2090/);
    outer.remove();
  });

  it('is English where there is none of it', async () => {
    const element = await show(tag, days, { lang: 'sv' });
    expect(textOf(element)).to.match(/21.?–.?23 September 2090/);
    expect(one(element, '.root').lang).to.equal('en');
  });

  it('keeps American order', async () => {
    const element = await show(tag, days, { lang: 'en-US' });
    expect(textOf(element)).to.match(/September 21.?–.?23, 2090/);
  });

  it('is there with the first words: nothing is said in English before', async () => {
    const element = place(tag, { lang: 'ne' });
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(textOf(element)));
    await element.updateComplete;
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await change(element, { feed: days });
    observer.disconnect();
    expect([...seen].join(' ')).to.not.match(/September|2090/);
    expect(textOf(element)).to.match(/२०९० सेप्टेम्बर २१.?–.?२३/);
  });

  it('follows the page when that changes', async () => {
    const element = await show(tag, days);
    watch(element);
    document.documentElement.lang = 'fr';
    await until(() => /septembre/.test(textOf(element)), 'French');
    document.documentElement.lang = 'en';
    await until(() => /September/.test(textOf(element)), 'English');
  });

  it('is written from right to left where it is', async () => {
    const element = await show(tag, days, { lang: 'ur' });
    expect(getComputedStyle(one(element, '.root')).direction).to.equal('rtl');
    expect(textOf(element)).to.match(/21.?–.?23 ستمبر 2090/);
  });

  it('has the room between lines that its script needs', async () => {
    const height = (element: FeedElement, selector: string) => {
      const { lineHeight, fontSize } = getComputedStyle(one(element, selector));
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    for (const [lang, wanted] of Object.entries({ ne: 1.7, km: 1.7, my: 1.7, th: 1.6, fr: 1.5 })) {
      const element = await show(tag, days, { lang });
      expect(height(element, '.when'), lang).to.be.closeTo(wanted, 0.01);
    }
    const nastaliq = place(tag, { lang: 'ur' });
    nastaliq.style.fontFamily = '"Noto Nastaliq Urdu", serif';
    await change(nastaliq, { feed: days });
    expect(height(nastaliq, '.when')).to.be.closeTo(2.1, 0.01);
  });

  it('writes other calendars and digits where they are asked for', async () => {
    const element = await show(tag, days, { lang: 'th', calendar: 'buddhist', numbers: 'thai' });
    expect(textOf(element)).to.match(/๒๑.?–.?๒๓ กันยายน ๒๖๓๓/);
    element.numbers = '';
    await until(() => /21.?–.?23 กันยายน 2633/.test(textOf(element)), 'Latin digits');
  });

  it('says in it that a feed could not be read', async () => {
    const element = place(tag, { lang: 'fr', src: '/no-such-feed.json' });
    await dealtWith(element);
    await element.updateComplete;
    expect(textOf(element)).to.include('Le chargement a échoué.');
  });
});

describe('what a feed says in a language of its own', () => {
  afterEach(clearStage);

  it('is marked, and what the element says is not', async () => {
    const item = itemOf('post', {
      events: [
        eventOf('one', { start: '2090-09-21', title: 'Workshop', summary: 'On what works.' }),
      ],
    });
    const element = await show(tag, documentOf([item], { language: 'en' }), { lang: 'fr' });
    expect(one(element, 'h3 bdi').lang).to.equal('en');
    expect(one(element, '.summary bdi').lang).to.equal('en');
    expect(one(element, '.summary bdi').dir).to.equal('auto');
    expect(one(element, 'time').closest('[lang]')).to.equal(one(element, '.root'));
  });

  it('runs as the language around it where it is the same', async () => {
    const item = itemOf('post', {
      events: [
        eventOf('one', { start: '2090-09-21', title: 'ARAT کانفرنس', summary: 'ARAT کا اجلاس' }),
      ],
    });
    const element = await show(tag, documentOf([item], { language: 'ur' }), { lang: 'ur' });
    expect(getComputedStyle(one(element, '.summary bdi')).direction).to.equal('rtl');
    expect(one(element, '.summary bdi').hasAttribute('lang')).to.equal(false);
  });

  it('stands on the side of everything else, whichever way it runs', async () => {
    const event = eventOf('one', {
      start: '2090-09-21',
      title: 'ورکشاپ',
      summary: 'کیا کام کرتا ہے',
    });
    const urdu = documentOf([itemOf('post', { events: [event] })], { language: 'ur' });
    const english = { ...event, title: 'Workshop', summary: 'On what works' };
    const other = documentOf([itemOf('post', { events: [english] })], { language: 'en' });
    for (const [document, lang, side, own] of [
      [urdu, 'en', 'left', 'rtl'],
      [other, 'ur', 'right', 'ltr'],
    ] as const) {
      const element = await show(tag, document, { lang });
      const words = one(element, '.words').getBoundingClientRect();
      for (const selector of ['.when > :first-child', 'h3 bdi', '.summary bdi']) {
        const text = one(element, selector).getBoundingClientRect();
        expect(text[side], `${selector} ${side}`).to.be.closeTo(words[side], 1);
      }
      expect(getComputedStyle(one(element, '.summary bdi')).direction).to.equal(own);
    }
  });
});

describe('a feed in several languages', () => {
  afterEach(clearStage);

  const feedIn = (language: string, title: string, alternates: object[] = []) => ({
    ...documentOfEvents(eventOf('one', { start: '2090-09-21', title })),
    language,
    _convene: { spec: '1.0', alternates },
  });

  it('is shown in the one of the page, with a way to the original and back', async () => {
    const { fetch } = globalThis;
    const url = 'https://example.org/feed-fr.json';
    globalThis.fetch = (input) =>
      input === url
        ? Promise.resolve(new Response(JSON.stringify(feedIn('fr', 'Atelier'))))
        : fetch(input);
    try {
      const original = feedIn('en', 'Workshop', [{ language: 'fr', url }]);
      const element = await show(tag, original, { lang: 'fr' });
      expect(textOf(element)).to.include('Atelier');
      await until(() => all(element, 'button').length, 'the button');
      await element.updateComplete;
      expect(textOf(one(element, '[part~="languages"]'))).to.equal('Voir l’original ( English )');
      one(element, 'button').click();
      await until(() => textOf(element).includes('Workshop'), 'the original');
      expect(one(element, 'h3 bdi').lang).to.equal('en');
      one(element, 'button').click();
      await until(() => textOf(element).includes('Atelier'), 'the translation');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is the original where its translation can’t be had', async () => {
    const gone = [{ language: 'fr', url: `${location.origin}/no-such-feed.json` }];
    const element = await show(tag, feedIn('en', 'Workshop', gone), { lang: 'fr' });
    expect(textOf(element)).to.include('Workshop');
    expect(all(element, 'button')).to.have.length(0);
  });
});
