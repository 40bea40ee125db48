import type { Reread } from '../feed/reread-feed.ts';
import { matchEvent } from '../model/match.ts';
import { type News, selectNews } from '../model/news.ts';
import { formatList } from '../text/lists.ts';
import type { Language } from '../text/language.ts';
import { sayStay, sayStayed } from '../text/stay-messages.ts';
import type { FeedElement } from './feed-element.ts';

const voices = new WeakMap<FeedElement, HTMLElement>();

/** A line that is heard must stand there, empty, before anything is said in it. */
export function prepareVoice(element: FeedElement): void {
  if (voices.has(element)) return;
  const line = document.createElement('p');
  line.className = 'unseen';
  line.setAttribute('role', 'status');
  // Before what the element itself draws, which Lit would otherwise take for its own.
  element.renderRoot.prepend(line);
  voices.set(element, line);
  // In a language whose words are still to come, they are there by the time that there is news.
  sayStay(element.language, 'updated');
}

/** Says once what has come, however many elements show it: what concerns any of them. */
export function sayNews(elements: readonly FeedElement[], { before, after }: Reread): void {
  const [first] = elements;
  if (!first || !before) return;
  const tests = elements.map(({ area, topic, query, exclude }) =>
    matchEvent({ area, topic, query, exclude }),
  );
  const news = selectNews(before.feed, after.feed, (entry) => tests.some((test) => test(entry)));
  const isWhole = elements.some(({ area, topic, query }) => !area && !topic && !query);
  const words =
    formatNews(first.language, news) || (isWhole ? sayStay(first.language, 'updated') : '');
  const line = voices.get(first);
  if (!line || !words) return;
  line.lang = first.language.tag;
  // The same words twice are said twice.
  line.textContent = '';
  line.append(words);
}

/** "2 new events and 1 event cancelled" */
export function formatNews(language: Language, { added, changed, cancelled }: News): string {
  const parts = [
    added ? sayStayed(language, 'newEvents', added) : '',
    changed ? sayStayed(language, 'changedEvents', changed) : '',
    cancelled ? sayStayed(language, 'cancelledEvents', cancelled) : '',
  ].filter(Boolean);
  return parts.length ? formatList(language, parts) : '';
}
