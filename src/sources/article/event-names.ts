import { fold } from '../fold.ts';
import { isWeekday, monthOf } from '../month-names.ts';
import { EVENT_NOUN, LOOSE_NOUN, NOT_A_MEETING } from './event-words.ts';

/** The name of a meeting, as it stands in a text. */
export interface EventName {
  readonly name: string;
  readonly index: number;
  readonly end: number;
}

interface Token {
  readonly text: string;
  readonly index: number;
  readonly end: number;
  readonly noun: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’&-](?=[\p{L}\p{N}]))*['’]?|&/gu;
/** Small words within a name. */
const JOINTS = new Set(
  'of on for and & against to from the in de del la las los el sobre contra contre entre pour para por y e des du sur et les le à au aux da do das dos tentang dan bagi on'.split(
    ' ',
  ),
);
const LEFT_JOINTS = new Set(
  'of on for and & against from to de du des del da do dos y et e dan'.split(' '),
);
/** Where a name can't begin, whatever its capital. */
const OPENERS = new Set(
  (
    'the a an this that these those our their its his her at in from during following after before with by into join attend attending attended to for as on when while ' +
    'about around via through since until both each every more no not and or but if how why what who where welcome register highlights lessons reflections ' +
    'outcomes takeaways notes news photos voices update updates insights recap summary report impressions dispatches ahead inside announcing introducing ' +
    'representing strengthening advocating celebrating hosting organising organizing speaking presenting supporting preparing reporting ' +
    'el la los las un una este esta en durante tras il le les un une ce cette lors pendant après o a os as um uma no na durante pada dalam di ke'
  ).split(' '),
);
const MOST_WORDS = 14;
/** In languages that write a name's adjectives small, a name ends at one of these. */
const ROMANCE_ENDS = new Set(
  (
    "en à a au aux em na no se s'est s’est est sont fue fueron foi será sera aura ont tuvo tendrá tiene réunit réunira a ha han que qui quien cuyo yang akan telah " +
    'diadakan berlangsung digelar celebrado celebrada organizado organizada organisé organisée realizado realizada tenu tenue du le el los y et e avec con com ' +
    'reunió reunirá reuniu celebrará celebró prévu prévue previsto prevista di pada oleh dengan lors durante'
  ).split(' '),
);

/**
 * The capitalised names of meetings in a text: "the ARAT Conference", "ECPAT’s Collective Action Workshop", "Foro Regional de África",
 * "COP29". A conference without a capital has no name. With `loose`, days and weeks too: "Human Rights Day".
 */
export function findEventNames(
  text: string,
  { loose = false, language = 'en' }: { loose?: boolean; language?: string } = {},
): EventName[] {
  const small = /^(?:fr|es|pt|it|id)/.test(language);
  const tokens = [...text.matchAll(WORD)].map((match): Token => {
    const bare = match[0].replace(/['’]$/, '');
    const noun =
      (EVENT_NOUN.test(bare) || (loose && LOOSE_NOUN.test(bare))) && /^\p{Lu}/u.test(bare);
    return {
      text: bare,
      index: match.index,
      end: match.index + bare.length,
      noun: noun || isSeriesName(bare),
    };
  });
  const names: EventName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.noun !== true) continue;
    const from = leftmost(tokens, at, text);
    const to = Math.max(rightmost(tokens, at, text), small ? rightmostSmall(tokens, at, text) : at);
    const [first, last] = [tokens[from], tokens[to]];
    at = to;
    if (first === undefined || last === undefined) continue;
    if (from === to && !isSeriesName(first.text)) continue;
    if (NOT_A_MEETING.test(last.text)) continue;
    names.push({ name: text.slice(first.index, last.end), index: first.index, end: last.end });
  }
  return names;
}

/** Meetings named by letters and a number: COP29, CSW69. */
function isSeriesName(word: string): boolean {
  return /^(?:COP|CSW|UNGA|HLPF|CPD|UNTOC|MOP|CND)-?\d{1,2}$/.test(word);
}

function leftmost(tokens: readonly Token[], at: number, text: string): number {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS); i--) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || next === undefined || !isTight(text.slice(token.end, next.index)))
      break;
    if (isProper(token.text) && !OPENERS.has(fold(token.text))) from = i;
    else if (
      !isLeftJoint(token.text, next.text) ||
      !isProper(tokens[i - 1]?.text ?? '') ||
      OPENERS.has(fold(tokens[i - 1]?.text ?? ''))
    )
      break;
  }
  return from;
}

/** "Rights at Work Lecture" holds an "at" that "Panel at the Forum" does not. */
function isLeftJoint(word: string, next: string): boolean {
  return LEFT_JOINTS.has(word) || (word === 'at' && /^(?:Work|Sea|Home|Risk|School)$/.test(next));
}

function rightmost(tokens: readonly Token[], at: number, text: string): number {
  let to = at;
  for (let i = at + 1; i <= at + MOST_WORDS; i++) {
    const token = tokens[i];
    const last = tokens[i - 1];
    if (token === undefined || last === undefined || !isTight(text.slice(last.end, token.index)))
      break;
    if (/^\d{4}$/.test(token.text) && to === i - 1) to = i;
    else if (isProper(token.text) && !isDateWord(token.text)) to = i;
    else if (!JOINTS.has(token.text) || (token.text === 'in' && !isTopic(tokens, i))) break;
  }
  return to;
}

/** "Forum régional africain sur l’esclavage moderne" goes on in small letters until a verb, a place or a date. */
function rightmostSmall(tokens: readonly Token[], at: number, text: string): number {
  let to = at;
  for (let i = at + 1; i <= at + MOST_WORDS; i++) {
    const token = tokens[i];
    const last = tokens[i - 1];
    if (token === undefined || last === undefined || !isTight(text.slice(last.end, token.index)))
      break;
    const isArticle =
      /^(?:le|la|les|el|los|las|o|a|os|as)$/.test(token.text) && JOINTS.has(last.text);
    const ends = ROMANCE_ENDS.has(token.text) && !isArticle;
    if (ends || isDateWord(token.text) || /^\d/.test(token.text)) break;
    if (!JOINTS.has(token.text)) to = i;
  }
  return to;
}

/** "Trafficking in Persons" goes on; "Workshop in Kathmandu" has ended. */
function isTopic(tokens: readonly Token[], at: number): boolean {
  return /^(?:Persons|Human|Women|Children|Supply)$/.test(tokens[at + 1]?.text ?? '');
}

function isTight(between: string): boolean {
  return /^\s?$|^[-–’']$/.test(between);
}

function isProper(word: string): boolean {
  return /^\p{Lu}|^\d+(?:st|nd|rd|th)$|^\p{Ll}\p{Lu}/u.test(word) && !isDateWord(word);
}

function isDateWord(word: string): boolean {
  return monthOf(word) !== undefined || isWeekday(word);
}

/** A name as it is compared: without case, articles, ordinals, years and the possessive of who holds it. */
export function nameKey(name: string): string {
  return fold(name.replace(/['’]s\b/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|annual|\d{4}|\d+(?:st|nd|rd|th))$/.test(word))
    .join(' ');
}

/** Whether two names are of one meeting: the words of one all stand in the other. */
export function isSameName(a: string, b: string): boolean {
  const [one, two] = [nameKey(a).split(' '), nameKey(b).split(' ')];
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  return few.length >= 2
    ? few.every((word) => many.includes(word))
    : few.join(' ') === many.join(' ');
}

/** A heading's own title for a meeting: "Film Screening: The Net" goes on after its colon, every other heading gives the name in it. */
export function titleInHeading(heading: string, name: EventName): string {
  const after = heading.slice(name.end);
  return /^\s*[:：]\s+\S/.test(after) &&
    name.index === 0 &&
    heading.length <= 110 &&
    !/\d{4}/.test(after)
    ? heading.trim()
    : name.name;
}
