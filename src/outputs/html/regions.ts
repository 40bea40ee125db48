import type { Area, Item, Role } from '../../model/feed.ts';
import { say } from '../../text/language.ts';
import { formatArea } from '../../text/where.ts';
import { escapeMarkup } from '../escape.ts';
import type { HtmlOptions } from './options.ts';
import { heading, list } from './parts.ts';

const ROLES: readonly Role[] = ['host', 'participant', 'focus', 'mentioned'];

/** Which countries and regions hosted, took part or were in focus: a heading and a list for each role. */
export function regionList(items: readonly Item[], options: HtmlOptions): string {
  const areas = items.flatMap(({ events, outcomes }) =>
    [...events, ...outcomes].flatMap((told): readonly Area[] => told.areas),
  );
  const inOrder = new Intl.Collator(options.language.locale).compare;
  return ROLES.map((role) => {
    const names = new Map<string, string>();
    for (const area of areas) {
      if (area.roles.includes(role)) names.set(area.code, formatArea(options.language, area));
    }
    if (!names.size) return '';
    const entries = [...names.values()].sort(inOrder).map(escapeMarkup);
    return heading(options, escapeMarkup(say(options.language, role))) + list('ul', entries);
  })
    .filter(Boolean)
    .join('\n');
}
