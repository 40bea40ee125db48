import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { detectSource } from '../../src/sources/detect.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const kinds = ['rss', 'ical', 'wordpress', 'events-calendar', 'csv', 'json-feed'] as const;
/** What nobody could tell for one of its kind by its content. */
const untold = new Set(['no-feed.json', 'no-columns.csv']);

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;

function told(input: string | Uint8Array, context = {}): string {
  const { kind, problem } = detectSource(input, context);
  if (problem) {
    expect(problem.code).to.equal('not-a-source');
    expect(problem.fix).not.to.equal('');
  }
  return kind ?? problem.message;
}

describe('detectSource', () => {
  for (const kind of kinds) {
    const folder = new URL(`${kind}/`, fixtures);
    for (const name of readdirSync(folder)) {
      if (/\.(?:expected|context)\.json$/.test(name) || untold.has(name)) continue;
      it(`knows ${kind}/${name} by its content`, () => {
        expect(told(new Uint8Array(readFileSync(new URL(name, folder))))).to.equal(kind);
      });
    }
  }

  it('takes a page of events for one when its JSON-LD says so', () => {
    const block = (type: string) =>
      html(
        'Forum',
        `<script type="application/ld+json">{"@type":"${type}","name":"x"}</script><p>Words.</p>`,
      );
    expect(told(block('EducationEvent'))).to.equal('json-ld');
    expect(told(block('NewsArticle'))).to.equal('article');
    expect(told('{"@context":"https://schema.org","@type":"Event"}')).to.equal('json-ld');
  });

  it('takes other pages and plain text for articles', () => {
    expect(told(html('Two meetings in Asia', '<h1>Two meetings</h1><p>Words.</p>'))).to.equal(
      'article',
    );
    expect(
      told('Two meetings in Asia\n\nIn July, six organisations met, talked, and agreed.\n'),
    ).to.equal('article');
    expect(told('<p>A fragment, with a comma.</p>')).to.equal('article');
  });

  it('takes a text for a table only when its columns have titles or its name says so', () => {
    const numbers = 'a,b\n1,2\n3,4\n';
    expect(told(numbers)).to.equal('article');
    expect(told(numbers, { url: 'https://example.org/list.csv' })).to.equal('csv');
    expect(told(numbers, { contentType: 'text/csv; charset=utf-8' })).to.equal('csv');
    expect(told('Title,Date\nForum,2024-07-23\n')).to.equal('csv');
  });

  describe('tells what something is that it can’t read', () => {
    const wrong: Record<string, [string | Uint8Array, RegExp]> = {
      'a PDF': [bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), /PDF/],
      'a PNG': [bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), /picture \(PNG\)/],
      'a JPEG': [bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), /picture \(JPEG\)/],
      'a WebP': [bytesOf('RIFF\x24\0\0\0WEBPVP8 '), /picture \(WebP\)/],
      'a Word document': [
        bytesOf('PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml..PK\x01\x02word/document.xml'),
        /Word document/,
      ],
      'an old Word document': [bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /old Office/],
      'an Excel workbook': [bytesOf('PK\x03\x04..xl/workbook.xml'), /Excel workbook/],
      'a zip': [bytesOf('PK\x03\x04\x14\0\0\0photos/1.jpg'), /archive \(ZIP\)/],
      'a gzip': [bytesOf('\x1f\x8b\x08\0'), /gzip/],
      'formatted text': ['{\\rtf1\\ansi Hello}', /RTF/],
      'an empty file': [new Uint8Array(), /empty/],
      'white space': ['\n \n', /empty/],
      'other JSON': ['{"data":[1,2],"total":2}', /JSON, but neither .*"data"/],
      'an empty list': ['[]', /empty list/],
      'broken JSON': [
        '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":',
        /breaks off/,
      ],
      'a site map': ['<?xml version="1.0"?><urlset xmlns="x"><url/></urlset>', /site map/],
      'a list of subscriptions': ['<opml version="2.0"><body/></opml>', /OPML/],
      'a drawing': ['<svg xmlns="http://www.w3.org/2000/svg"/>', /SVG/],
      'other XML': [
        '<?xml version="1.0"?><soap:Envelope xmlns:soap="x"><a/></soap:Envelope>',
        /<envelope>/,
      ],
      'bytes of nothing': [new Uint8Array([0, 1, 2, 3, 254, 253, 7, 200, 0, 9]), /no text/],
      'an error page': [
        html('404 Not Found', '<h1>Not Found</h1>'),
        /tells of an error, "404 Not Found"/,
      ],
      'a page that checks for people': [
        html('Just a moment...', '<p>Checking</p>'),
        /tells of an error/,
      ],
    };
    for (const [what, [input, message]] of Object.entries(wrong)) {
      it(`for ${what}`, () => {
        expect(told(input)).to.match(message);
      });
    }

    it('for a page where a feed was expected', () => {
      const page = html('Our news', `<p>${'Many words. '.repeat(300)}</p>`);
      expect(told(page, { expected: 'rss' })).to.match(
        /web page, "Our news" where an RSS or Atom feed was expected/,
      );
      expect(told(page, { url: 'https://example.org/feed/' })).to.match(
        /where a feed was expected/,
      );
      expect(told(page, { contentType: 'application/rss+xml' })).to.match(
        /where a feed was expected/,
      );
      expect(told(page, { url: 'https://example.org/feed/', expected: 'article' })).to.equal(
        'article',
      );
    });
  });
});
