import type { DatePhrase } from '../date-phrases.ts';
import { sentencesIn, withAntecedent, type Sentence } from './dated-sentences.ts';
import { readChange, type DateChange } from './date-changes.ts';
import { spanOf, type ArticleText, type EventDraft, type Found, type Note } from './drafts.ts';
import { findEventNames, type EventName } from './event-names.ts';
import { DOES, DONE_AT, EVENT_VERB, OTHER_DATE } from './event-words.ts';
import { findGenericName } from './generic-names.ts';
import { readMode } from './places.ts';
import {
  around,
  isAt,
  isBracketed,
  isDateFirst,
  isPreviousOne,
  placeOf,
} from './sentence-clues.ts';

const FARTHEST = 190;

/** Events told in a sentence: a meeting's name, a full date, and a verb between them that says it takes or took place. */
export function sentenceEvents(article: ArticleText): Found {
  const drafts: EventDraft[] = [];
  const withheld: Note[] = [];
  article.blocks.forEach((block, index) => {
    if (block.kind === 'heading' || block.kind === 'picture') return;
    const sentences = sentencesIn(block, index, article.language);
    for (const [at, own] of sentences.entries()) {
      const sentence = withAntecedent(own, sentences[at - 1], article.language);
      const full = sentence.phrases.filter(
        (phrase) => (phrase.start ?? '').length >= 7 || phrase.refused === 'no-year',
      );
      if (full.length === 0) continue;
      const found = readSentence(sentence, full, article);
      drafts.push(...found);
      if (found.length > 0) continue;
      const [name] = findEventNames(sentence.text, { language: article.language });
      const [phrase] = full.filter((p) => p.start !== undefined);
      if (name === undefined || phrase === undefined) continue;
      const reason =
        'a sentence names a meeting and a date, but not plainly that it took place then';
      withheld.push({
        path: 'events',
        value: { title: name.name, start: phrase.start },
        reason,
        quote: sentence.text,
        withheld: true,
      });
    }
  });
  return { drafts, withheld };
}

function readSentence(
  sentence: Sentence,
  phrases: readonly DatePhrase[],
  article: ArticleText,
): EventDraft[] {
  const named = findEventNames(sentence.text, { language: article.language });
  const names = named.filter((name) => !DOES.test(sentence.text.slice(name.end)));
  const change = readChange(sentence.text, phrases);
  if (names.length === 0) {
    const generic = phrases.length === 1 ? findGenericName(sentence.text) : undefined;
    const [phrase] = phrases;
    if (
      generic === undefined ||
      phrase === undefined ||
      phrase.start === undefined ||
      phrase.start.length < 10
    )
      return [];
    const draft = pair(sentence, generic, phrase, article, undefined);
    // Without a name only a meeting whose place is plain too.
    return draft?.place?.place.country === undefined ? [] : [draft];
  }
  const [name] = names;
  if (names.length === 1 && name !== undefined && change?.phrase !== undefined) {
    const draft = pair(sentence, name, change.phrase, article, change);
    return draft === undefined ? [] : [draft];
  }
  if (names.length === 1 && phrases.length > 1) {
    const full = phrases.filter((phrase) => phrase.start !== undefined);
    const brackets = full.filter(
      (phrase) => name !== undefined && isBracketed(sentence.text, name, phrase),
    );
    if (full.length > 1 && brackets.length !== 1) return [];
  }
  return names.flatMap((n, i) => {
    const next = names[i + 1];
    const own = phrases.filter((phrase) =>
      names.length === 1
        ? true
        : phrase.index >= n.end &&
          phrase.index < (next?.index ?? Infinity) &&
          isBracketed(sentence.text, n, phrase),
    );
    const [phrase] = names.length === 1 ? preferFull(own, sentence.text, n) : own;
    const draft = phrase === undefined ? undefined : pair(sentence, n, phrase, article, change);
    return draft === undefined ? [] : [draft];
  });
}

function preferFull(phrases: readonly DatePhrase[], text: string, name: EventName): DatePhrase[] {
  const bracketed = phrases.filter((phrase) => isBracketed(text, name, phrase));
  const full = phrases.filter((phrase) => phrase.start !== undefined);
  return bracketed.length === 1 ? bracketed : full.length > 0 ? full : [...phrases];
}

function pair(
  sentence: Sentence,
  name: EventName,
  phrase: DatePhrase,
  article: ArticleText,
  change: DateChange | undefined,
): EventDraft | undefined {
  const { text } = sentence;
  const bracketed = isBracketed(text, name, phrase);
  const between =
    phrase.index >= name.end
      ? text.slice(name.end, phrase.index)
      : text.slice(phrase.end, name.index);
  if (between.length > FARTHEST || /[;]/.test(between)) return undefined;
  const lead = text.slice(Math.max(0, phrase.index - 40), phrase.index);
  const verbBefore = text.slice(Math.max(0, name.index - 60), name.index);
  const isSaid =
    EVENT_VERB.test(between) ||
    EVENT_VERB.test(verbBefore) ||
    change !== undefined ||
    isDateFirst(text, name, between);
  const isSpan = phrase.until !== undefined && phrase.start?.length === 10;
  if (!bracketed && !isSaid && !(isSpan && isAt(text, name, between))) return undefined;
  if (
    change === undefined &&
    (OTHER_DATE.test(between) || OTHER_DATE.test(lead.split(/[,;(]/).at(-1) ?? ''))
  )
    return undefined;
  // A month alone only where the meeting itself "was held" in it.
  if (
    phrase.start?.length === 7 &&
    (phrase.until !== undefined ||
      !/\b(?:held|takes? place|took place|tuvo lugar|tendrá lugar|eu lieu|aura lieu)\b/.test(
        between,
      ))
  )
    return undefined;
  const place = placeOf(text, name, phrase, article);
  if (phrase.start === undefined && (place?.place.country === undefined || bracketed === isSaid))
    return undefined;
  if (!isSpan && !bracketed && DONE_AT.test(verbBefore)) return undefined;
  if (isPreviousOne(text, name) && !isSpan) return undefined;
  const mode = readMode(around(text, name, phrase, article.language));
  return {
    title: name.name,
    titleReason: 'the name of a meeting in a sentence that says when it took place',
    phrase,
    dateReason: `the sentence's own words "${phrase.text}" say ${spanOf(phrase)}`,
    ...(place === undefined ? {} : { place }),
    ...(mode === undefined ? {} : { mode }),
    ...(change?.status === undefined ? {} : { status: change.status }),
    ...(change?.previousStart === undefined ? {} : { previousStart: change.previousStart }),
    parties: [],
    source: 'sentence',
    block: sentence.block,
    scope: [],
    quote: text,
    notes: [],
  };
}
