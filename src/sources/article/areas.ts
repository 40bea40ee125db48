import type { Area, Role } from '../../model/feed.ts';
import { findMentions, type Mention } from '../countries.ts';
import type { Block } from './blocks.ts';
import type { Note } from './drafts.ts';
import type { PlaceReading } from './places.ts';
import { readDateline, sentencesOf } from './sentences.ts';

const PEOPLE =
  'participants?|representatives?|representation|delegates?|delegations?|practitioners?|experts?|attendees?|members?|leaders?|survivors?|advocates?|activists?|officials?|judges?|prosecutors?|lawyers?|researchers?|academics?|scholars?|speakers?|people|organi[sz]ations?|NGOs|CSOs|partners?|colleagues|youth|students|teachers|governments?|teams?|panell?ists?|guests?|stakeholders|countries|nations|states|ministers?|parliamentarians|journalists|trainers|trainees|networks|groups|professionals|campaigners|participantes?|representantes?|delegad[oa]s?|delegações|personas|organizaciones|sobrevivientes|expert[oa]s?|représentants?|délégu[ée]e?s?|délégations?|participante?s|organisations|pays|experts|países|especialistas|organizações|peserta|perwakilan|delegasi|organisasi|negara';
/** What may stand between "participants from" and the names: "all over the world, including", "12 countries such as". */
const FILLERS = String.raw`(?:[\s,:—–(-]+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|across|the|all|over|around|countries|nations|states|regions?|places|such|as|like|including|included|far|both|within|in|of|other|neighbou?ring|and|civil|society|world|continents?|south|north|east|west|toute|toda|todo|el|la|los|las|países|pays|tout|incluyendo|incluid[oa]s|notamment|dont|incluindo|seperti|termasuk|como|beberapa|negara|más|de|varios|plusieurs|organi[sz]ations|partners|governments))*[\s,:—–(-]*`;
const PARTICIPANTS = new RegExp(
  [
    String.raw`\b(?:${PEOPLE})\b[^.;]{0,60}?\b(?:from|representing|across|including|such as|like|desde|provenientes de|procedentes de|venus? de|venant de|vindos de|dari)${FILLERS}$`,
    String.raw`\b(?:${PEOPLE})\s(?:of|de|du|des|del|da|do)\s(?:the\s|la\s|los\s)?$`,
    String.raw`\b(?:from|representing)\s(?:countries|nations|across|as far)${FILLERS}$`,
    String.raw`\b(?:attended|joined) by${FILLERS}$`,
    String.raw`(?<!\p{L})(?:participar?[áo]?n?|participaron|participarán|participam|participaram|asisten|asistieron|asistirán|acudieron|ont participé|participeront)\b[^.;]{0,60}?\b(?:de|del|desde|da|do|des|du)${FILLERS}$`,
    String.raw`\b(?:came|come|coming|travell?ed|drawn|arrived|joined(?: in)?|hail(?:ed)?) from${FILLERS}$`,
    String.raw`\b(?:participating countries|países participantes|pays participants|negara peserta)\s?(?:were|are|included|include|:)?${FILLERS}$`,
  ].join('|'),
  'iu',
);
/** "Traders from …", of whom the words after the list say that they took part. */
const ANYBODY = /(?:^|[\s(])\p{L}{3,}s\sfrom\s(?:the\s)?$/u;
const NOT_PARTICIPANTS =
  /\b(?:victims?|traffick(?:ed|ing|ers?)|migrants?|migrating|refugees?|workers?|goods|products|imports?|exports?|cases?|funding|funded|support|data|examples?|lessons|letters?|messages?|children|girls|women|men|boys|families)\s+(?:\w+\s){0,2}?(?:from|in|of|to|across)\s+(?:\w+\s){0,2}$/i;
const AFTER_LIST =
  /^[^.;]{0,20}?\b(?:also\s|all\s)?(?:attended|took part|participated|were represented|was represented|sent delegat\p{L}+|joined|gathered|met|spoke|shared|presented|compared|discussed|exchanged|debated|came together|listened|heard|described|explained|told|asked|called for|worked|signed|agreed|drafted|wrote|explored|examined|considered|reviewed|will attend|will join|will take part|will speak|are expected|is expected)\b/iu;
const FOCUS =
  /\b(?:research|study|studies|survey|findings|assessment|case stud(?:y|ies)|mapping|report|focus(?:ed|es|ing)?|spotlight|situation|investigación|estudio|étude|recherche|pesquisa|estudo|penelitian|studi)\b[^.;]{0,130}?\b(?:in|on|across|within|throughout|en|au|aux|sur|em|no|na|di|tentang)\s(?:the\s|las?\s|los\s|el\s)?$/iu;
const JOINT =
  /^(?:\s*,\s*|\s*,?\s*(?:and|or|y|e|et|dan|&)\s+|\s*\/\s*)(?:(?:from|de|du|des|the|la|las|los|el|le|les|o|a|os|as|also|including)\s+)*$/iu;
/** A region that the countries after it are of: "South Asia—including Nepal", "Asia, including representatives from". */
const UMBRELLA =
  /^\s*(?:[,—–(:-]\s*)*(?:including|includes|namely|such as|among them|incluid[oa]s?|incluyendo|notamment|dont|incluindo|termasuk)\b/i;
const LISTED_HEADING = /\b(?:particip|represent|attend|countries|pays|países|negara|peserta)/i;

interface Sighting {
  readonly mention: Mention;
  readonly role: Role | 'umbrella';
  readonly quote: string;
  readonly reason: string;
}

/** The countries and regions of one event, each with its part in it, and the notes that say why. Mentions without a part are for the reviewer. */
export function readAreas(
  scope: readonly Block[],
  place: PlaceReading | undefined,
  language: string,
): { areas: Area[]; notes: Note[] } {
  const sightings = scope.flatMap((block, i) => [
    ...sightingsIn(block, language),
    ...listedCountry(block, scope.slice(Math.max(0, i - 60), i), language),
  ]);
  const areas = new Map<string, { name?: string; roles: Set<Role> }>();
  const notes: Note[] = [];
  const add = (code: string, role: Role, reason: string, quote: string): void => {
    const roles = areas.get(code)?.roles ?? new Set<Role>();
    if (roles.has(role)) return;
    areas.set(code, { roles: roles.add(role) });
    notes.push({ path: `areas:${code}`, value: { code, role }, reason, quote });
  };
  const { country } = place?.place ?? {};
  if (country !== undefined && place !== undefined)
    add(country, 'host', `the event's place is in it: ${place.countryReason ?? ''}`, place.quote);
  for (const { mention, role, reason, quote } of sightings) {
    if (role !== 'umbrella' && role !== 'mentioned') add(mention.code, role, reason, quote);
  }
  const hasFocus = [...areas.values()].some(({ roles }) => roles.has('focus'));
  for (const { mention, role, quote } of sightings) {
    if (role === 'umbrella' && !hasFocus) {
      add(mention.code, 'participant', 'people came from across it', quote);
      add(
        mention.code,
        'focus',
        'the meeting was for this region: its countries are listed after its name',
        quote,
      );
    } else if (!areas.has(mention.code)) {
      const reason =
        role === 'umbrella'
          ? 'the countries listed after it say it more exactly'
          : 'named near the event, but its part is not plain';
      notes.push({
        path: 'areas',
        value: { code: mention.code, role: 'mentioned' },
        reason,
        quote,
        withheld: true,
      });
      areas.set(mention.code, { roles: new Set() });
    }
  }
  const known = [...areas].filter(([, { roles }]) => roles.size > 0);
  return {
    areas: known.map(([code, { roles }]) => ({ code, roles: [...roles] })),
    notes: withIndexes(
      notes,
      known.map(([code]) => code),
    ),
  };
}

function withIndexes(notes: readonly Note[], codes: readonly string[]): Note[] {
  return notes.map((note) => {
    const code = /^areas:(.+)$/.exec(note.path)?.[1];
    return code === undefined ? note : { ...note, path: `areas[${codes.indexOf(code)}]` };
  });
}

function sightingsIn(block: Block, language: string): Sighting[] {
  if (block.kind === 'heading' || block.kind === 'picture') return [];
  const text = readDateline(block.text)?.rest ?? block.text;
  return sentencesOf(text).flatMap((sentence) => sightingsInSentence(sentence, language));
}

function sightingsInSentence(sentence: string, language: string): Sighting[] {
  const all = findMentions(sentence, language);
  const sure = all.filter((mention) => mention.doubt === undefined);
  return listsOf(sure, sentence).flatMap((list) => {
    const [first] = list;
    const last = list.at(-1);
    if (first === undefined || last === undefined) return [];
    const before = sentence.slice(0, first.index);
    const after = sentence.slice(last.end);
    const isUmbrella = list.length === 1 && first.kind === 'region' && UMBRELLA.test(after);
    const lead = clause(before);
    const spoke = AFTER_LIST.test(after);
    const came =
      (PARTICIPANTS.test(lead) && (spoke || !NOT_PARTICIPANTS.test(lead))) ||
      (spoke && ANYBODY.test(lead));
    // "South Asia—including Nepal, India": the list goes on with the people of before its region.
    const carried = isCarried(before, all);
    const took =
      list.length > 1 || list[0]?.kind === 'country'
        ? AFTER_LIST.test(after) && /(?:^|[,—:]\s*|\b(?:the|from|with)\s)$/i.test(before)
        : false;
    const role =
      came || carried || took
        ? isUmbrella
          ? 'umbrella'
          : 'participant'
        : FOCUS.test(before)
          ? 'focus'
          : 'mentioned';
    const reason =
      role === 'focus'
        ? 'a sentence says that what was presented or discussed is about it'
        : 'a sentence says that people from it took part';
    return list.map((mention): Sighting => ({ mention, role, quote: sentence, reason }));
  });
}

/** "practitioners from across South Asia—including " before a list: the people are those of the region's. */
function isCarried(before: string, all: readonly Mention[]): boolean {
  const region = all.filter((m) => m.kind === 'region' && m.end <= before.length).at(-1);
  if (region === undefined || !UMBRELLA.test(before.slice(region.end))) return false;
  const rest = before.slice(region.end);
  return (
    rest.length < 50 &&
    PARTICIPANTS.test(before.slice(0, region.index)) &&
    !NOT_PARTICIPANTS.test(before.slice(0, region.index))
  );
}

/** Mentions that stand in one enumeration: "Thailand, Nepal and the Philippines". */
function listsOf(mentions: readonly Mention[], sentence: string): Mention[][] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (
      list !== undefined &&
      last !== undefined &&
      JOINT.test(sentence.slice(last.end, mention.index))
    )
      list.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

/** The part of a sentence that a list belongs to: what follows the last break before it. */
function clause(before: string): string {
  return (
    before.split(/[;:]\s|\.\s|\b(?:while|whereas|but|mientras|tandis que)\b/i).at(-1) ?? before
  );
}

/** "Participating countries:" and then a list whose items are countries and nothing else. */
function listedCountry(block: Block, above: readonly Block[], language: string): Sighting[] {
  if (block.kind !== 'item') return [];
  const [mention, ...more] = findMentions(block.text, language);
  if (mention === undefined || more.length > 0 || mention.doubt === 'street') return [];
  if (mention.code === '' || block.text.replace(/[.;,]$/, '').length > mention.name.length + 4)
    return [];
  const lead = [...above].reverse().find((other) => other.list !== block.list);
  if (
    lead === undefined ||
    !LISTED_HEADING.test(lead.text) ||
    !/countr|from|pays|países|negara|nations/i.test(lead.text)
  )
    return [];
  return [
    {
      mention,
      role: 'participant',
      quote: `${lead.text} · ${block.text}`,
      reason: 'it stands in a list of those who took part',
    },
  ];
}
