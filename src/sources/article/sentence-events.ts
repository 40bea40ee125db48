import type { DatePhrase } from '../date-phrases.ts';
import { blockDates } from './block-dates.ts';
import type { Block } from './blocks.ts';
import { readChange, type DateChange } from './date-changes.ts';
import { spanOf, type ArticleText, type EventDraft, type Found, type Note } from './drafts.ts';
import { findEventNames, type EventName } from './event-names.ts';
import { DOES, DONE_AT, EVENT_VERB, OTHER_DATE } from './event-words.ts';
import { findGenericName } from './generic-names.ts';
import { findPlace, readMode } from './places.ts';
import { readDateline, sentencesOf } from './sentences.ts';

const FARTHEST = 190;
const PRONOUN =
  /^(?:It|This|The (?:event|conference|forum|workshop|meeting|summit|congress|seminar|symposium|assembly|gathering|dialogue|training|webinar|roundtable))(?=\s(?:was held|took place|will be held|will take place|takes place|is being held|ran from|runs from|was hosted)\b)/;

interface Sentence {
  readonly text: string;
  readonly phrases: readonly DatePhrase[];
  readonly block: number;
}

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

/** "It was held from 2 to 13 June": the meeting is the one that the sentence before names, where it names one only. */
function withAntecedent(
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

/** A block's sentences with their own date phrases; what stands in a dateline is not read. */
function sentencesIn(block: Block, index: number, language: string): Sentence[] {
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

/** "the Asia Forum (10–12 July 2024, Manila)", "the Asia Forum, Manila, 10–12 July 2024". */
function isBracketed(text: string, name: EventName, phrase: DatePhrase): boolean {
  if (phrase.index < name.end || phrase.index - name.end > 70) return false;
  const between = text.slice(name.end, phrase.index);
  return (
    /^(?:\s\([^()]*|,\s(?:[\p{Lu}][\p{L}'’.-]*,?\s){0,6}\(?)$/u.test(between) &&
    !OTHER_DATE.test(between)
  );
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

/** "On 3 May 2025 the Delta Assembly was hosted by …". */
function isDateFirst(text: string, name: EventName, between: string): boolean {
  return (
    /^,?\s(?:the\s|our\s)?$/i.test(between) && EVENT_VERB.test(text.slice(name.end, name.end + 40))
  );
}

/** "At the Sahel Dialogue in Niamey, Niger, on 8 October 2024, …": who was there, was there then. */
function isAt(text: string, name: EventName, between: string): boolean {
  const before = text.slice(Math.max(0, name.index - 16), name.index);
  return (
    /(?:^|\s)(?:at|during)\s(?:the\s|this year['’]s\s)?$/i.test(before) &&
    /^(?:,?\s(?:in|at)\s[^.;]{2,60})?,?\s(?:on\s|from\s|held\s(?:on|from)\s)?$/i.test(between)
  );
}

/** The words about one meeting: from shortly before it to shortly after it, and not into another's. */
function around(text: string, name: EventName, phrase: DatePhrase, language: string): string {
  const names = findEventNames(text, { language });
  const next = names.find((other) => other.index >= name.end)?.index ?? text.length;
  const from = Math.max(0, Math.min(name.index, phrase.index) - 40);
  const last = names.filter((other) => other.end <= name.index).at(-1)?.end ?? 0;
  return text.slice(
    Math.max(from, last),
    Math.min(Math.max(name.end, phrase.end) + 60, Math.max(next, phrase.end)),
  );
}

/** The place said beside the date, then between name and date, then anywhere after the name. */
function placeOf(
  text: string,
  name: EventName,
  phrase: DatePhrase,
  article: ArticleText,
): EventDraft['place'] {
  const from = Math.min(name.end, phrase.end);
  const language = article.language;
  const near = text.slice(from, Math.max(name.index, phrase.index));
  const bracket = /^\s*[,(]\s*([^()]{2,60}?)\s*\)/.exec(text.slice(phrase.end))?.[1];
  return (
    findPlace(near, article.whole, {
      language,
      plainly: /\b(?:held|place|hosted|lugar|lieu)\b/.test(near),
    }) ??
    (bracket === undefined
      ? undefined
      : findPlace(`in ${bracket}`, article.whole, { language, plainly: true })) ??
    findPlace(betweenCommas(near), article.whole, { language }) ??
    findPlace(text.slice(Math.max(name.end, phrase.end)).slice(0, 110), article.whole, {
      language,
    }) ??
    findPlace(text.slice(0, from).slice(-60), article.whole, { language })
  );
}

/** "the Asia Forum, Manila, Philippines, 10–12 July": what stands between commas as if after "in". */
function betweenCommas(stretch: string): string {
  const words = /^\s*[,(]\s*([\p{Lu}][^()]{1,60}?)[\s,(]*$/u.exec(stretch)?.[1];
  return words === undefined ? '' : `in ${words}`;
}

/** The first, last or previous of a series is told as history. */
function isPreviousOne(text: string, name: EventName): boolean {
  const before = text.slice(Math.max(0, name.index - 24), name.index);
  return (
    /\b(?:first|last|previous|previous year['’]s|last year['’]s|inaugural|founding|original)\s+$/i.test(
      before,
    ) && /\b(?:first|inaugural|founding|original|previous|last)\b/i.test(before)
  );
}
