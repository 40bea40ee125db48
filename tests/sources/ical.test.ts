import { importIcal } from '../../src/sources/ical.ts';
import { goldenTests } from './golden.ts';
import { sharedTests } from './shared-tests.ts';

const calendar = (events: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n${events}END:VCALENDAR\r\n`;
const event = (lines: string) =>
  `BEGIN:VEVENT\r\nUID:1-2024@example.org\r\nSUMMARY:Réunion à Katmandou\r\n${lines}END:VEVENT\r\n`;

sharedTests({
  name: 'importIcal',
  importer: importIcal,
  sound: calendar(
    event(
      'DTSTART;TZID=Asia/Kathmandu:20241001T090000\r\nDTEND;TZID=Asia/Kathmandu:20241001T100000\r\nRRULE:FREQ=WEEKLY;UNTIL=20241231T000000Z\r\n',
    ),
  ),
  undated: calendar(event('LOCATION:Kathmandu\r\n')),
  huge: {
    open: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    record: event(
      'DTSTART;TZID=W. Europe Standard Time:20200101T090000\r\nRRULE:FREQ=DAILY;BYDAY=MO,TU\r\nATTENDEE;CN=A:mailto:a@example.org\r\n',
    ),
    close: 'END:VCALENDAR\r\n',
  },
  withHtml: (html) =>
    calendar(
      event(`DTSTART:20241001T090000Z\r\nDESCRIPTION:${html.replace(/([,;\\])/g, '\\$1')}\r\n`),
    ),
});

goldenTests('ical', importIcal);
