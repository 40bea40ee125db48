/** Month names and their usual short forms in the languages that servers' clocks are set to, one line a month. */
const months = [
  'jan january janvier janv enero ene januar janeiro gennaio gen januari',
  'feb february février fevrier févr fevr fév fev febrero februar fevereiro febbraio februari',
  'mar march mars marzo marz märz maerz mrz mär março marco maart',
  'apr april avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'jun june juin junio juni junho giugno giu',
  'jul july juillet juil julio juli julho luglio lug',
  'aug august août aout aoû agosto ago augustus',
  'sep sept september septembre septiembre setiembre setembro set settembre',
  'oct october octobre octubre okt oktober outubro out ottobre ott',
  'nov november novembre noviembre novembro',
  'dec december décembre decembre déc diciembre dic dez dezember dezembro dicembre',
];

const numbers = new Map(
  months.flatMap((names, index) =>
    names.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')] as const),
  ),
);

/** A month's number, `01` to `12`, by its name. */
export function monthOf(name: string): string | undefined {
  return numbers.get(name.toLowerCase().normalize('NFC').replace(/\.$/, ''));
}

/** Zones by their letters, as far as a letter code means one offset in feeds; minutes east of UTC. */
const zones: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60, WAT: 60, CET: 60, MET: 60 },
  ...{ CEST: 120, MEST: 120, EET: 120, CAT: 120, SAST: 120, EEST: 180, EAT: 180, MSK: 180 },
  ...{ PKT: 300, NPT: 345, WIB: 420, ICT: 420, WITA: 480, PHT: 480, SGT: 480, HKT: 480 },
  ...{ AWST: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
  ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ AKST: -540, AKDT: -480, HST: -600, BRT: -180, ART: -180 },
};

/** An offset as `+05:45` by its digits or its letters (`-0400`, `GMT+2`, `EST`), or nothing when it says none for sure. */
export function offsetOf(zone: string): string | undefined {
  const letters = zone.trim().toUpperCase();
  if (Object.hasOwn(zones, letters)) return toOffset(zones[letters]!);
  const digits = /^(?:GMT|UTC?)?\s?([+−-])(\d{1,2}):?(\d{2})?$/.exec(letters);
  if (!digits) return undefined;
  const minutes = Number(digits[2]) * 60 + Number(digits[3] ?? 0);
  return minutes > 15 * 60 ? undefined : toOffset(digits[1] === '+' ? minutes : -minutes);
}

function toOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}
