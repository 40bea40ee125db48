import { findDatePhrases } from '../date-phrases.ts';

/** What a label such as "Venue:" announces. */
export type LabelKind =
  'when' | 'date' | 'time' | 'where' | 'place' | 'event' | 'register' | 'format';

const LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  ['when', /^(?:when|cuándo|cuando|quand|quando|wann|kapan)$/i],
  ['where', /^(?:where|venue|dónde|donde|où|onde|wo|di mana|sede|lieu|veranstaltungsort)$/i],
  [
    'date',
    /^(?:dates?|dates? (?:and|&) times?|event dates?|fechas?|fecha y hora|date et heure|datas?|data e hora|tanggal|hari,? ?\/?tanggal|datum|day)$/i,
  ],
  ['time', /^(?:times?|hora|horario|horário|heures?|horaires?|waktu|pukul|uhrzeit|zeit)$/i],
  [
    'place',
    /^(?:location|place|city|lugar|localización|ubicación|ciudad|local|lokasi|tempat|ort|country|address|venue address)$/i,
  ],
  [
    'event',
    /^(?:event|event name|what|title of event|evento|qué|que|événement|quoi|acara|nama acara|kegiatan|veranstaltung)$/i,
  ],
  [
    'register',
    /^(?:register|registration|register (?:here|at)|rsvp|sign up|book|tickets?|inscripción|inscripciones|registro|inscription|inscrição|inscrições|pendaftaran|anmeldung)$/i,
  ],
  ['format', /^(?:format|mode|type|formato|modalidad|modalidade|bentuk)$/i],
];

const ICONS: readonly (readonly [LabelKind, RegExp])[] = [
  ['when', /^(?:📅|🗓\uFE0F?|📆)\s*/u],
  ['where', /^(?:📍|🏢|🏛\uFE0F?|📌)\s*/u],
  ['time', /^(?:⏰|🕐|🕑|🕒|🕓|🕔|🕘|🕙|⏱\uFE0F?)\s*/u],
];

const LABELLED = /^[^\p{L}\p{N}]{0,4}([\p{L}][\p{L}\s,/&'’]{1,28}?)\s*[:：]\s*(.*)$/u;

/** A line "Venue: Community Hall, Accra" as what it announces and what it says; `undefined` for any other line. */
export function readLabelLine(line: string): { kind: LabelKind; value: string } | undefined {
  for (const [icon, pattern] of ICONS) {
    const words = line.replace(pattern, '');
    if (words !== line && words !== '' && line.length <= 160 && !LABELLED.test(words))
      return { kind: icon, value: words };
  }
  const [, label, value] = LABELLED.exec(line) ?? [];
  if (label === undefined || value === undefined || value.trim() === '' || line.length > 240)
    return undefined;
  const kind = LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0];
  return kind === undefined ? undefined : { kind, value: value.trim() };
}

export function isLabelLine(line: string): boolean {
  return readLabelLine(line) !== undefined;
}

/** Whether a short line is mostly a date, perhaps with a place or a time: "16–17 January 2023 | Online". */
export function isDateLine(line: string, language?: string): boolean {
  if (line.length > 110) return false;
  const phrases = findDatePhrases(line, { language });
  if (phrases.length !== 1 || phrases[0] === undefined) return false;
  const rest = line.slice(0, phrases[0].index) + line.slice(phrases[0].end);
  const words = rest.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return (
    words.length <= 7 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:of|the|and|in|on|at|de|del|la|du|en|le|el|di|from|to|online|virtual|hybrid|via|y|et|e|dan|person)$/.test(
          word,
        ),
    ) &&
    !/[.!?]$/.test(line)
  );
}
