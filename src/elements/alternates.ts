import { html, nothing } from 'lit';
import type { LanguageTag } from '../model/feed.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import { loadFeed } from '../feed/load-feed.ts';
import { type Language, say } from '../text/language.ts';
import type { View } from './feed-element.ts';
import { addToFoot } from './foot.ts';
import { onPage, register } from './on-page.ts';
import type { Standing } from './standing.ts';

/** A feed as its publisher wrote it, and the same in the language of the page. */
interface Choice {
  readonly original: ParsedFeed;
  readonly translation: ParsedFeed;
  /** The language of the page, for which it is. */
  readonly tag: LanguageTag;
}

const choices = new WeakMap<Element, Choice>();

/** The feeds that the visitor wants as they were written. */
const asWritten = new WeakSet<ParsedFeed>();

/**
 * The feed of its alternates that is in the language of the page, unless the visitor wants the original, or it is in that
 * language itself. One that can't be loaded is as good as none.
 */
export async function chooseAlternate(
  original: ParsedFeed,
  language: Language,
  element: Standing,
): Promise<ParsedFeed> {
  const { alternates, language: own } = original.feed;
  if (own && isSame(own, language.tag)) return original;
  const alternate = alternates.find((other) => isSame(other.language, language.tag));
  if (!alternate) return original;
  // The words of the choice, beside the feed.
  language.more();
  try {
    const translation = await loadFeed(alternate.url);
    choices.set(element, { original, translation, tag: language.tag });
    addToFoot(element, renderChoice);
    register(element);
    return asWritten.has(original) ? original : translation;
  } catch {
    return original;
  }
}

/** Whether two tags are of one language, in one script. */
function isSame(tag: LanguageTag, other: LanguageTag): boolean {
  const [one, two] = [tag, other].map((each) => new Intl.Locale(each).maximize());
  return one?.language === two?.language && one?.script === two?.script;
}

/** The way to the original, or back; nothing where there is no choice. */
function renderChoice(view: View): unknown {
  const choice = choices.get(view.host);
  const shown = view.host.parsed;
  const isOf = choice && (shown === choice.original || shown === choice.translation);
  if (!isOf || choice.tag !== view.language.tag) return nothing;
  const { original, translation } = choice;
  const isOriginal = asWritten.has(original);
  const toggle = () => {
    if (isOriginal) asWritten.delete(original);
    else asWritten.add(original);
    for (const element of onPage()) void element.reload();
  };
  const tag = (isOriginal ? translation : original).feed.language ?? view.language.tag;
  const key = isOriginal ? 'seeTranslation' : 'seeOriginal';
  const [before, after = ''] = say(view.language, key, { language: '\n' }).split('\n');
  return html`<p class="muted choice" part="languages">
    <button class="button" part="button" @click=${toggle}>
      <span>${before}<bdi lang=${tag}>${nameOf(tag)}</bdi>${after}</span>
    </button>
  </p>`;
}

/** A language by the name that its own readers know it by. */
function nameOf(tag: LanguageTag): string {
  const base = new Intl.Locale(tag).language;
  return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(base) ?? tag;
}
