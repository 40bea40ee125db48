import { findDatePhrases, type DatePhrase } from '../date-phrases.ts';
import type { Block, BlockTime } from './blocks.ts';

/** A block's date phrases; where a `<time>` element gives a machine-readable date, that date in place of its words. */
export function blockDates(block: Block, language?: string): DatePhrase[] {
  const written = findDatePhrases(block.text, { language });
  const stated = statedDates(block);
  if (stated.length === 0) return written;
  const overlaps = (a: DatePhrase, b: DatePhrase): boolean => a.index < b.end && b.index < a.end;
  const others = written.filter((phrase) => !stated.some((s) => overlaps(s, phrase)));
  // A written span is more than the one day of a <time> inside it: where they agree on the start the span stays.
  const spans = written.filter(
    (phrase) =>
      phrase.until !== undefined &&
      stated.some((s) => overlaps(s, phrase) && s.until === undefined && sameDay(s, phrase)),
  );
  const kept = stated.filter((s) => !spans.some((span) => overlaps(s, span)));
  return [...others, ...kept, ...spans].sort((a, b) => a.index - b.index);
}

function sameDay(a: DatePhrase, b: DatePhrase): boolean {
  return a.start?.slice(0, 10) === b.start?.slice(0, 10);
}

/** The dates of the `<time>` elements; two with a dash or "to" between them are a span. */
function statedDates(block: Block): DatePhrase[] {
  const found: DatePhrase[] = [];
  let from = 0;
  for (const time of block.times) {
    const index = block.text.indexOf(time.text, from);
    const date = readDatetime(time);
    if (index < 0 || date === undefined) continue;
    from = index + time.text.length;
    const last = found.at(-1);
    const between = last === undefined ? 'x' : block.text.slice(last.end, index);
    const joins = /^\s*(?:[-–—]|to|until|through|al|au|a|bis|hingga)\s*$/.test(between);
    if (
      last?.start !== undefined &&
      last.until === undefined &&
      joins &&
      date.start !== undefined &&
      date.start.length === last.start.length &&
      date.start > last.start
    ) {
      found[found.length - 1] = {
        ...last,
        end: from,
        text: block.text.slice(last.index, from),
        until: date.start,
      };
    } else {
      found.push({ ...date, index, end: from, text: time.text });
    }
  }
  return found;
}

function readDatetime({ datetime }: BlockTime): DatePhrase | undefined {
  const [phrase] = findDatePhrases(datetime);
  return phrase?.start === undefined || phrase.index !== 0 ? undefined : phrase;
}
