import { importCsv } from '../../src/sources/csv.ts';
import { detectSource } from '../../src/sources/detect.ts';
import { importEventsCalendar } from '../../src/sources/events-calendar.ts';
import { importIcal } from '../../src/sources/ical.ts';
import { importJsonFeed } from '../../src/sources/json-feed.ts';
import { importRss } from '../../src/sources/rss.ts';
import type { Importer } from '../../src/sources/source.ts';
import { importWordpress } from '../../src/sources/wordpress.ts';
import { checkResult, NOW, share } from './shared-tests.ts';

const size = 1_000_000 * share;
const many = (part: string) => part.repeat(Math.ceil(size / part.length));
const context = { url: 'https://example.org/x', now: NOW };

const rss = (inside: string) => `<rss version="2.0"><channel>${inside}</channel></rss>`;
const calendar = (inside: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:S\n${inside}\nEND:VEVENT\nEND:VCALENDAR\n`;
const posts = (content: string) =>
  JSON.stringify([
    { title: { rendered: content }, content: { rendered: content }, link: 'https://example.org/' },
  ]);
const range = (count: number) => Array.from({ length: count }, (_each, index) => index).join(',');

/** Each would take minutes, or for ever, if anything went over it more than a few times. */
const floods: Record<string, [Importer, string]> = {
  'attributes that are never closed': [importRss, rss(many('<a b="'))],
  'tags that are never closed': [importRss, rss(many('<description>'))],
  'descriptions within titles': [importRss, rss(many('<title><summary>'))],
  'angle brackets': [importRss, rss(many('<'))],
  ampersands: [importRss, rss(`<item><title>${many('&')}</title></item>`)],
  'numbers of characters': [importRss, rss(`<item><title>${many('&#65;')}</title></item>`)],
  declarations: [importRss, rss(many('<!DOCTYPE x ['))],
  'declarations of entities': [
    importRss,
    `<!DOCTYPE r [${many('<!ENTITY a "&b;&b;">')}]>${rss('<item><title>&a;</title></item>')}`,
  ],
  'sections that are never closed': [importRss, rss(many('<![CDATA['))],
  'empty items': [importRss, rss(many('<item>'))],
  'elements in elements': [importRss, rss(`<item>${many('<x>')}${many('</x>')}</item>`)],
  'scripts in a title': [
    importRss,
    rss(`<item><title><![CDATA[${many('<script>')}]]></title></item>`),
  ],
  'paragraphs in a description': [
    importRss,
    rss(`<item><description><![CDATA[${many('<p')}]]></description></item>`),
  ],
  'line folds': [importIcal, calendar(`DTSTART:20241001T090000Z\nDESCRIPTION:${many('a\n ')}`)],
  'soft line breaks': [
    importIcal,
    calendar(`DTSTART:20241001T090000Z\nDESCRIPTION;ENCODING=QUOTED-PRINTABLE:${many('=\n')}`),
  ],
  'dates left out': [
    importIcal,
    calendar(
      `DTSTART:20241001T090000Z\nRRULE:FREQ=DAILY\nEXDATE:${many('20241002T090000Z,')}20241003T090000Z`,
    ),
  ],
  'dates of a list': [
    importIcal,
    calendar(`DTSTART:20241001T090000Z\nRDATE:${many('20241002T090000Z,')}20241003T090000Z`),
  ],
  properties: [
    importIcal,
    calendar(many('ATTENDEE;CN=A:mailto:a@example.org\n') + many('CATEGORIES:a\n')),
  ],
  'a rule with every minute': [
    importIcal,
    calendar(
      `DTSTART:20241001T090000Z\nRRULE:FREQ=DAILY;BYHOUR=${range(24)};BYMINUTE=${range(60)};BYSECOND=${range(60)}`,
    ),
  ],
  'a rule with every day': [
    importIcal,
    calendar(
      `DTSTART:20241001T090000Z\nRRULE:FREQ=YEARLY;COUNT=1;BYYEARDAY=${range(367).slice(2)};BYHOUR=${range(24)}`,
    ),
  ],
  'a rule that no day fits': [
    importIcal,
    calendar(
      'DTSTART:16010101T090000Z\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6;COUNT=99999999',
    ),
  ],
  'a rule since long ago': [
    importIcal,
    calendar('DTSTART:16010101T090000Z\nRRULE:FREQ=DAILY;COUNT=99999999'),
  ],
  'shortcodes that are never closed': [importWordpress, posts(many('[a '))],
  'shortcodes with equals signs': [importWordpress, posts(`[a ${many('=')}`)],
  'shortcodes with quotes': [importWordpress, posts(many('[a b="'))],
  'brackets in JSON': [importEventsCalendar, many('[')],
  'lists in lists': [importJsonFeed, `${'['.repeat(size)}${']'.repeat(size)}`],
  'members in members': [
    importJsonFeed,
    `{"items":[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]}`,
  ],
  'quotes in a table': [importCsv, `Title,Start\n${many('"')}`],
  'cells in a row': [importCsv, `Title,Start\n${many('a,')}`],
  columns: [importCsv, `Title,Start,${many('x,')}\na,2024-07-23\n`],
};

describe('the importers, flooded', () => {
  for (const [what, [importer, input]] of Object.entries(floods)) {
    it(`survive ${what}`, async () => {
      checkResult(await importer(input, context));
      detectSource(input, context);
    }).timeout(60_000);
  }
});
