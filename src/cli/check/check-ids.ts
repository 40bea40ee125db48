import type { Finding } from '../finding.ts';
import { tellerAt } from './tell.ts';

/** Where each id was seen first, over all the pages of a feed. */
export interface Seen {
  readonly items: Map<string, string>;
  readonly events: Map<string, string>;
  readonly pages: Map<string, string>;
}

export const nothingSeen = (): Seen => ({ items: new Map(), events: new Map(), pages: new Map() });

/** Tells of an id that another one of its kind has; remembers it else. */
export function checkId(
  id: string,
  kind: 'items' | 'events',
  at: { readonly file: string; readonly path: string; readonly findings: Finding[] },
  seen: Seen,
): void {
  const place = `${at.file}, ${at.path}`;
  const first = seen[kind].get(id);
  if (first === undefined) {
    seen[kind].set(id, place);
    return;
  }
  const message = `expected an id that stands once, got ${JSON.stringify(id.slice(0, 80))} as in ${first}`;
  const fix = 'Give each its own id, and never change it: corrections and calendars hold on to it.';
  tellerAt(at.findings, at.file, at.path)('id', 'repeated-id', message, { fix });
}

/** Tells of a `next_url` that leads to a page that was read already, this one too. */
export function checkNext(
  {
    feed_url: own,
    next_url: next,
  }: { readonly feed_url?: string | undefined; readonly next_url?: string | undefined },
  file: string,
  findings: Finding[],
  seen: Seen,
): void {
  if (own) seen.pages.set(own, file);
  if (!next) return;
  const first = seen.pages.get(next) ?? (next === own ? file : undefined);
  if (first !== undefined) {
    tellerAt(findings, file, '')(
      'next_url',
      'repeated-page',
      `expected the page after this one, got that of ${first}`,
      {
        fix: 'Leave it out on the last page.',
      },
    );
  }
  seen.pages.set(next, `the next_url of ${file}`);
}
