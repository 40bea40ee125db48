import { importRss } from '../../src/sources/rss.ts';
import { goldenTests } from './golden.ts';
import { sharedTests } from './shared-tests.ts';

const feed = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>News</title><link>https://example.org/</link>${items}</channel></rss>`;
const item = (extra: string) =>
  `<item><title>Réunion à Katmandou</title><link>https://example.org/a</link><guid>https://example.org/?p=1</guid>${extra}</item>`;
const date = '<pubDate>Tue, 24 Sep 2024 08:00:00 -0400</pubDate>';

sharedTests({
  name: 'importRss',
  importer: importRss,
  sound: feed(item(`${date}<description>Two days of talks.</description>`)),
  undated: feed(item('<description>Two days of talks.</description>')),
  huge: {
    open: feed('').replace('</channel></rss>', ''),
    record: item(
      `${date}<description>&lt;p&gt;${'Words &amp;amp; more. '.repeat(20)}&lt;/p&gt;</description>`,
    ),
    close: '</channel></rss>',
  },
  withHtml: (html) =>
    feed(
      item(
        `${date}<description><![CDATA[${html}]]></description><category><![CDATA[${html}]]></category>`,
      ),
    ),
});

sharedTests({
  name: 'importRss, given Atom',
  importer: importRss,
  sound:
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>tag:example.org,2024:1</id><title>Réunion</title>' +
    '<updated>2024-09-24T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> three.</div></content></entry></feed>',
  huge: {
    open: '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>',
    record:
      '<entry><title type="html">A &lt;b&gt;b&lt;/b&gt;</title><summary>Words.</summary><updated>soon</updated></entry>',
    close: '</feed>',
  },
  withHtml: (html) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title type="html"><![CDATA[T ${html}]]></title><content type="html"><![CDATA[${html}]]></content></entry></feed>`,
});

goldenTests('rss', importRss);
