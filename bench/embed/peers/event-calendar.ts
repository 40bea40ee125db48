import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { readEvents } from './read-events.ts';

/** @event-calendar's list of the years in which the feed's events are. */
for (const place of document.querySelectorAll<HTMLElement>('[data-peer]')) {
  const events = await readEvents(place);
  createCalendar(place, [List], {
    view: 'listYear',
    date: '2031-01-01',
    duration: { years: 40 },
    height: 'auto',
    headerToolbar: { start: '', center: '', end: '' },
    events: events.map(({ title, start, url, place: where, summary }) => ({
      title,
      start,
      end: start,
      allDay: true,
      extendedProps: { url, where, summary },
    })),
    eventContent: ({ event }) => {
      const { where, summary } = event.extendedProps as Record<string, string>;
      return {
        domNodes: [typeof event.title === 'string' ? event.title : '', where, summary].map(
          (text) => {
            const line = document.createElement('p');
            line.textContent = text ?? '';
            return line;
          },
        ),
      };
    },
    eventDidMount: ({ el }) => el.setAttribute('data-article', ''),
  });
}
