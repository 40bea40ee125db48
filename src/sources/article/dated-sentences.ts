import type { DatePhrase } from '../date-phrases.ts';
import { blockDates } from './block-dates.ts';
import type { Block } from './blocks.ts';
import { findEventNames } from './event-names.ts';
import { readDateline, sentencesOf } from './sentences.ts';

const PRONOUN =
  /^(?:It|This|The (?:event|conference|forum|workshop|meeting|summit|congress|seminar|symposium|assembly|gathering|dialogue|training|webinar|roundtable))(?=\s(?:was held|took place|will be held|will take place|takes place|is being held|ran from|runs from|was hosted)\b)/;

/** A sentence with the date phrases in it, placed within it. */
export interface Sentence {
  readonly text: string;
  readonly phrases: readonly DatePhrase[];
  readonly block: number;
}

/** A block's sentences with their own date phrases; what stands in a dateline is not read. */
export function sentencesIn(block: Block, index: number, language: string): Sentence[] {
  const dateline = readDateline(block.text)?.dateline.length ?? 0;
  const phrases = blockDates(block, language);
  let from = 0;
  return sentencesOf(block.text).map((text) => {
    const start = block.text.indexOf(text, from);
    const end = start + text.length;
    from = end;
    const own = phrases
      .filter((phrase) => phrase.index >= Math.max(start, dateline) && phrase.end <= end)
      .map((phrase) => ({ ...phrase, index: phrase.index - start, end: phrase.end - start }));
    return { text, phrases: own, block: index };
  });
}

/** "It was held from 2 to 13 June": the meeting is the one that the sentence before names, where it names one only. */
export function withAntecedent(
  sentence: Sentence,
  before: Sentence | undefined,
  language: string,
): Sentence {
  const [pronoun] = PRONOUN.exec(sentence.text) ?? [];
  const names = before === undefined ? [] : findEventNames(before.text, { language });
  const [name] = names;
  if (
    pronoun === undefined ||
    name === undefined ||
    names.length !== 1 ||
    sentence.phrases.length !== 1
  )
    return sentence;
  const shift = name.name.length + 4 - pronoun.length;
  const phrases = sentence.phrases.map((phrase) => ({
    ...phrase,
    index: phrase.index + shift,
    end: phrase.end + shift,
  }));
  return { ...sentence, text: `The ${name.name}${sentence.text.slice(pronoun.length)}`, phrases };
}
