import type { Feed, Item } from '../../model/feed.ts';
import { selectEvents } from '../../model/select.ts';
import { selectRelated } from '../../model/related.ts';
import { sayCount } from '../../text/count.ts';
import { say } from '../../text/language.ts';
import { formatDate } from '../../text/when.ts';
import { escapeMarkup } from '../escape.ts';
import { eventCards } from './events.ts';
import { type HtmlOptions, langOf } from './options.ts';
import { outcomeList } from './outcomes.ts';
import { callToAction, figure, heading, link, paragraphs, tag } from './parts.ts';
import { regionList } from './regions.ts';
import { relatedPosts } from './related.ts';

/** One whole item: title, day, picture, text, events, outcomes, countries, call to action and what to read next. */
export function report(feed: Feed, item: Item, options: HtmlOptions): string {
  const { language } = options;
  const inner = { ...options, headingLevel: (options.headingLevel ?? 3) + 2, limit: undefined };
  const day = item.published && escapeMarkup(formatDate(language, item.published));
  const entries = selectEvents(feed, { item }, options.now);
  const section = (title: string, content: string): string =>
    content && tag('section', heading(options, escapeMarkup(title), 1) + content);
  const content = [
    heading(options, link(item.title ?? item.id, item.url)),
    day ? tag('p', tag('time', day, { datetime: item.published })) : '',
    item.summary === item.text ? '' : paragraphs(item.summary),
    figure(options, item.photo),
    paragraphs(item.text),
    section(sayCount(language, 'meetings', entries.length), eventCards(entries, inner)),
    section(item.outcomesTitle ?? say(language, 'whatCame'), outcomeList(item, inner)),
    section(say(language, 'whoWasThere'), regionList([item], inner)),
    callToAction(item.cta ?? feed.cta),
    section(say(language, 'readNext'), relatedPosts(selectRelated(feed, { item }), inner)),
  ];
  return tag('article', content.filter(Boolean).join('\n'), {
    lang: langOf(options, item.language),
  });
}
