import 'add-to-calendar-button';
import { readEvents } from './read-events.ts';

/** The events by hand, each with an add-to-calendar-button. */
for (const place of document.querySelectorAll<HTMLElement>('[data-peer]')) {
  for (const { title, start, url, place: where, summary } of await readEvents(place)) {
    const lines = [start, where, summary].map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    });
    const heading = document.createElement('h3');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    heading.append(link);
    const button = document.createElement('add-to-calendar-button');
    const attributes = {
      name: title,
      startdate: start,
      location: where,
      options: "'iCal','Google'",
    };
    for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
    button.setAttribute('data-button', '');
    const article = document.createElement('div');
    article.append(heading, ...lines, button);
    place.append(article);
  }
}
