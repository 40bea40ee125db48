import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { HTML_ELEMENTS, toHtml, toHtmlWithJsonLd } from '../../src/outputs/html.ts';
import { english } from '../../src/text/language.ts';
import { readFixture, readMeetings } from './fixture.ts';

const options = { language: english, now: Date.parse('2024-09-25T06:00:00Z') };

describe('toHtml', () => {
  for (const name of HTML_ELEMENTS) {
    it(`writes the ${name} of the fixture`, async () => {
      const html = toHtml(name, await readMeetings(), options);
      const expected = await readFixture(`meetings.${name}.expected.html`);
      // Engines differ in what they call UTC.
      expect(`${html}\n`.replaceAll('GMT+00:00', 'GMT')).to.equal(expected);
    });

    it(`writes nothing for ${name} when the feed is empty`, () => {
      const { feed } = parseFeed({ version: '1', title: 'T', items: [] });
      expect(toHtmlWithJsonLd(name, feed, options)).to.equal('');
    });

    it(`lets no text of a feed become markup in ${name}`, () => {
      const text = `"><img src=x onerror=alert(1)>'</script>`;
      const area = { code: 'NP', name: text, roles: ['host', 'participant'] };
      const photo = { url: 'https://a.example/">x', alt: text, credit: text };
      const item = {
        id: text,
        title: text,
        summary: text,
        content_text: text,
        language: 'en',
        _convene: {
          photo,
          published: '2024-01-01',
          events: [
            {
              id: text,
              title: text,
              summary: text,
              dateText: text,
              places: [{ name: text }],
              areas: [area],
              photos: [photo],
              register: { url: 'https://a.example/"', label: text },
            },
          ],
          outcomesTitle: text,
          outcomes: [{ title: text, text, events: [text] }],
          cta: { text, label: text, url: 'https://a.example/"' },
          related: [{ url: 'https://a.example/"', title: text }],
        },
      };
      const { feed } = parseFeed({
        version: '1',
        title: 'T',
        items: [item],
        _convene: { spec: '1.0' },
      });
      const html = toHtml(name, feed, options);
      expect(html).to.contain('&lt;img src=x onerror=alert(1)&gt;');
      expect(html).not.to.contain('<img src=x').and.not.to.contain('</script>');
      expect(html.match(/="[^"]*"/g)?.join() ?? '').not.to.contain('<');
    });
  }

  it('shows as many entries as it is asked for', async () => {
    const html = toHtml('event-list', await readMeetings(), { ...options, limit: 2 });
    expect(html.match(/<li>/g)).to.have.length(2);
  });

  it('puts headings at the level that the page gives, and never below the sixth', async () => {
    const html = toHtml('report', await readMeetings(), { ...options, headingLevel: 5 });
    expect([...new Set(html.match(/<h\d/g))]).to.deep.equal(['<h5', '<h6']);
  });

  it('shows the item that it is asked for', async () => {
    const html = toHtml('report', await readMeetings(), { ...options, item: 'calendar-2025' });
    expect(html).to.contain('<h3>The year ahead</h3>').and.not.to.contain('New partners');
  });
});

describe('toHtmlWithJsonLd', () => {
  it('puts the events that are shown, and no others, beside them', async () => {
    const html = toHtmlWithJsonLd('event-card', await readMeetings(), options);
    const json = JSON.parse(/<script[^>]*>(.*)<\/script>/.exec(html)?.[1] ?? '') as {
      '@graph': { name: string }[];
    };
    expect(json['@graph'].map(({ name }) => name)).to.deep.equal(['River day']);
  });
});
