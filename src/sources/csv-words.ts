import type { EventMode, EventStatus } from '../model/feed.ts';
import { fold } from './fold.ts';

const statuses: Readonly<Record<string, EventStatus>> = {
  ...words(
    'scheduled',
    'scheduled|confirmed|planned|on|programado|confirmado|previsto|prevu|confirme|planifie|agendado',
  ),
  ...words(
    'tentative',
    'tentative|provisional|to be confirmed|tbc|provisional|por confirmar|a confirmer|provisoire',
  ),
  ...words('cancelled', 'cancelled|canceled|off|cancelado|cancelada|anulado|annule|annulee'),
  ...words('postponed', 'postponed|aplazado|aplazada|pospuesto|pospuesta|reporte|reportee|adiado'),
  ...words('rescheduled', 'rescheduled|reprogramado|reprogramada|reprogramme|reprogrammee'),
  ...words('movedOnline', 'moved online|movedonline|pasa a ser en linea|passe en ligne'),
};

const modes: Readonly<Record<string, EventMode>> = {
  ...words('online', 'online|virtual|remote|web|en linea|virtuel|en ligne|a distance|distanciel'),
  ...words(
    'inPerson',
    'in person|inperson|in-person|on site|onsite|face to face|physical|presencial|en persona|en presentiel|presentiel|sur place',
  ),
  ...words('hybrid', 'hybrid|hybride|hibrido|hibrida|mixed|mixto|mixte|both|online and in person'),
};

function words<Value extends string>(value: Value, list: string): Record<string, Value> {
  return Object.fromEntries(list.split('|').map((word) => [word, value]));
}

/** The status that a cell names, whatever the language; nothing when it names none. */
export function statusOf(cell: string): EventStatus | undefined {
  return own(statuses, fold(cell).trim());
}

/** How people take part, likewise. */
export function modeOf(cell: string): EventMode | undefined {
  return own(modes, fold(cell).trim());
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
