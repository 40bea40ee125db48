import { Calendar } from '@fullcalendar/core';
import list from '@fullcalendar/list';
import { readEvents } from './read-events.ts';

/** FullCalendar's list of the years in which the feed's events are. */
for (const place of document.querySelectorAll<HTMLElement>('[data-peer]')) {
  const events = await readEvents(place);
  new Calendar(place, {
    plugins: [list],
    initialView: 'list',
    initialDate: '2031-01-01',
    duration: { years: 40 },
    height: 'auto',
    headerToolbar: false,
    events: [...events],
    eventContent: ({ event }) => {
      const { place: where, summary } = event.extendedProps as Record<string, string>;
      const lines = [event.title, where, summary].map((text) => {
        const line = document.createElement('p');
        line.textContent = text ?? '';
        return line;
      });
      return { domNodes: lines };
    },
    eventDidMount: ({ el }) => el.setAttribute('data-article', ''),
  }).render();
}
