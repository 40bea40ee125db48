import type { Area, EventMode, Place } from '../model/feed.ts';
import { findMentions } from './countries.ts';
import { limitLine } from './item-text.ts';
import { isMeetingRoom } from './web-address.ts';
import { withoutContacts } from './without-contacts.ts';

/** What a line that says where an event is holds. */
export interface Location {
  readonly places: readonly Place[];
  /** Present where the line says nothing else, or gives the room of an online meeting. */
  readonly mode?: EventMode;
}

const online =
  /^(?:(?:an? )?(?:online|virtual|remote|zoom|microsoft teams|ms teams|teams|google meet|webinar|webex|skype|internet|web)(?: (?:event|meeting|webinar|call|conference|only))?|en l[ií]nea|virtuel(?:le)?|en ligne|em linha|daring|à distance|visioconférence)$/i;
const address = /\bhttps?:\/\/[^\s<>"]+/gi;

/**
 * A line such as "Hotel Vajra, Kathmandu, Nepal" as one place under its own words; its country only where the last part is
 * a country's name. Addresses of meeting rooms, e-mails and telephone numbers are not part of a place.
 */
export function readLocation(line: string, language?: string): Location {
  const links = line.match(address) ?? [];
  const name = limitLine(withoutContacts(line.replace(address, ' ')))
    .replace(/^[\s,;:|–-]+|[\s,;:|–-]+$/g, '')
    .trim();
  const isRoom = links.some(isMeetingRoom);
  if (!/[\p{L}\p{N}]/u.test(name)) return { places: [], mode: isRoom ? 'online' : undefined };
  if (online.test(name)) return { places: [], mode: 'online' };
  return { places: [toPlace(name, language)], mode: isRoom ? 'hybrid' : undefined };
}

function toPlace(name: string, language: string | undefined): Place {
  const last = findMentions(name, language).at(-1);
  const isSure = last?.kind === 'country' && last.doubt === undefined && last.end === name.length;
  if (!isSure || !/(?:^|[,;|(–-]\s*)$/.test(name.slice(0, last.index))) return { name };
  const { code: country } = last;
  return { name, country, ...(last.index === 0 ? { precision: 'country' as const } : {}) };
}

/** The countries of places where people met: each was a host. */
export function hostsOf(places: readonly Place[]): Area[] {
  const codes = places.flatMap(({ country }) => country ?? []);
  return [...new Set(codes)].map((code) => ({ code, roles: ['host'] }));
}
