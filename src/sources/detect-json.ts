import type { SourceKind } from './detect.ts';
import { at, isObject, listAt, textAt } from './json-value.ts';

/** Why something can't be read, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly fix: string;
}

const fix =
  'Give the address of a JSON feed, or of WordPress’s own answers: /wp-json/wp/v2/posts or /wp-json/tribe/events/v1/events.';

/** What a text that begins as JSON is; nothing for one that doesn't. */
export function kindOfJson(text: string): SourceKind | Refusal | undefined {
  const value = parse(text);
  if (value === undefined)
    return /^(?:\{\s*["}]|\[\s*[[{"\]])/.test(text) ? broken(text) : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (isObject(value)) {
    if (Array.isArray(at(value, 'items')) && isJsonFeed(value)) return 'json-feed';
    if (
      Array.isArray(at(value, 'events')) &&
      ('next_rest_url' in value || 'rest_url' in value || hasTribeEvents(value))
    ) {
      return 'events-calendar';
    }
    if (textAt(value, 'start_date') && at(value, 'title') !== undefined) return 'events-calendar';
    if (textAt(value, 'code') && textAt(value, 'message')) {
      return /tribe|event/i.test(textAt(value, 'code')) ? 'events-calendar' : 'wordpress';
    }
  }
  if (isSchema(at(first, '@context'))) return 'json-ld';
  if (at(first, 'title', 'rendered') !== undefined) return 'wordpress';
  const isPost = at(first, 'date_gmt') !== undefined || at(first, '_links') !== undefined;
  if (isPost && at(first, 'link') !== undefined) return 'wordpress';
  if (Array.isArray(value) && value.length === 0) {
    return { message: 'this is an empty list', fix: 'Look whether something is published there.' };
  }
  return {
    message: `this is JSON, but neither a feed nor an answer of WordPress${membersOf(first)}`,
    fix,
  };
}

function isSchema(context: unknown): boolean {
  const named = [context as unknown, at(context, '@vocab'), ...listAt([context], 0)];
  return named.some((each) => typeof each === 'string' && /schema\.org/i.test(each));
}

function isJsonFeed(value: unknown): boolean {
  const isNamed = /jsonfeed\.org/i.test(textAt(value, 'version'));
  const items = listAt(value, 'items');
  const names = ['id', 'url', 'content_html', 'content_text', 'date_published', '_convene'];
  const looksSo = items.some(
    (item) => names.filter((name) => at(item, name) !== undefined).length > 1,
  );
  return (
    isNamed || isObject(at(value, '_convene')) || (looksSo && at(value, 'title') !== undefined)
  );
}

function hasTribeEvents(value: unknown): boolean {
  return textAt(listAt(value, 'events')[0], 'start_date') !== '';
}

function membersOf(value: unknown): string {
  if (!isObject(value)) return '';
  const names = Object.keys(value)
    .slice(0, 6)
    .map((name) => `"${name.slice(0, 30)}"`);
  return names.length > 0 ? ` (it holds ${names.join(', ')})` : '';
}

function parse(text: string): unknown {
  try {
    return /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** A feed whose end is missing is told by its importer; anything else here. */
function broken(text: string): Refusal {
  const at = text.trimEnd().length;
  return {
    message: `this begins as JSON but is broken or breaks off (${at} characters were read)`,
    fix: 'Fetch it again; if it stays so, the server cuts it.',
  };
}
