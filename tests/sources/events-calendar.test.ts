import { importEventsCalendar } from '../../src/sources/events-calendar.ts';
import { goldenTests } from './golden.ts';
import { sharedTests } from './shared-tests.ts';

const answer = (members: object) =>
  JSON.stringify({
    events: [
      {
        id: 5,
        global_id: 'example.org?id=5',
        status: 'publish',
        url: 'https://example.org/event/forum/',
        title: 'Forum régional',
        description: '<p>Two days of talks.</p>',
        timezone: 'Asia/Kathmandu',
        venue: [],
        image: false,
        ...members,
      },
    ],
  });
const dates = { start_date: '2024-07-23 09:00:00', end_date: '2024-07-25 17:00:00' };

sharedTests({
  name: 'importEventsCalendar',
  importer: importEventsCalendar,
  sound: answer(dates),
  undated: answer({}),
  huge: {
    open: '{"events":[',
    record: `${answer(dates).slice('{"events":['.length, -2)},`,
    close: '{}]}',
  },
  withHtml: (html) => answer({ ...dates, title: `T ${html}`, description: html }),
});

goldenTests('events-calendar', importEventsCalendar);
