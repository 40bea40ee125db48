import type { Item } from '../../model/feed.ts';
import { say } from '../../text/language.ts';
import { escapeMarkup } from '../escape.ts';
import type { HtmlOptions } from './options.ts';
import { heading, list, paragraphs, tag } from './parts.ts';

/** What came of an item's events, numbered, each with the events that it came of. */
export function outcomeList(item: Item, options: HtmlOptions): string {
  const titles = new Map(item.events.map(({ id, title }) => [id, title]));
  return list(
    'ol',
    item.outcomes.slice(0, options.limit).map(({ title, text, events }) => {
      const names = events.flatMap((id) => titles.get(id) ?? []).join(', ');
      const from = names && say(options.language, 'from', { names });
      return (
        heading(options, escapeMarkup(title)) + paragraphs(text) + tag('p', escapeMarkup(from))
      );
    }),
  );
}
