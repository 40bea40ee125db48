import { SOURCE_KINDS, type SourceKind } from '../config/source-kinds.ts';

/** What a first config holds. */
export interface Answers {
  readonly title: string;
  readonly url?: string;
  readonly feedUrl?: string;
  readonly language?: string;
  readonly out?: string;
  readonly sources: readonly string[];
  readonly wantsWorkflow: boolean;
}

/** Asks what the flags haven't said: four questions at most. An empty answer takes what stands in brackets. */
export async function askQuestions(
  given: Partial<Answers>,
  ask: (question: string) => Promise<string>,
): Promise<Partial<Answers>> {
  const url = given.url ?? (await ask('The address of your site (https://…): ')).trim();
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const title = given.title ?? ((await ask(`The title of the feed [${host}]: `)).trim() || host);
  let sources = given.sources ?? [];
  if (!sources.length) {
    const guess = `wordpress:${url}`;
    const answer = (
      await ask(`Where you publish: a feed, a calendar, a table [${guess}]: `)
    ).trim();
    sources = (answer || guess).split(/[\s,]+/).filter(Boolean);
  }
  const isYes =
    given.wantsWorkflow ?? /^y/i.test(await ask('Rebuild every day on GitHub? [y/N]: '));
  return { ...given, url: url || undefined, title, sources, wantsWorkflow: isYes };
}

/** `wordpress:https://example.org/` as a source with a kind; a plain address or a path as it is. */
export function toSource(
  text: string,
): string | { kind?: SourceKind; url?: string; file?: string } {
  const colon = text.indexOf(':');
  const kind = SOURCE_KINDS.find((each) => each === text.slice(0, colon));
  const at = kind ? text.slice(colon + 1) : text;
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(at);
  if (isAddress && !kind) return at;
  return { ...(kind ? { kind } : {}), ...(isAddress ? { url: at } : { file: at }) };
}
