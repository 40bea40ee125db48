import type { Party } from '../../model/feed.ts';
import type { Block } from './blocks.ts';
import type { Note } from './drafts.ts';
import { sentencesOf } from './sentences.ts';

const JOB = String.raw`(?:\p{Lu}[\p{L}-]*\s(?:and\s|&\s)?){0,4}(?:Manager|Director|Officer|Coordinator|Co-ordinator|Advisor|Adviser|President|Chair|Chairperson|Secretary|Head|Lead|Executive|Specialist|Counsel|Rapporteur|Commissioner|Minister|Ambassador|Analyst|Fellow)(?:\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s(?:and\s|&\s)?\p{Lu}[\p{L}-]*){0,3})?`;
const ORG = String.raw`\p{Lu}[\p{L}’'-]*(?:\s(?:(?:the|of|for|and|to)\s)?\p{Lu}[\p{L}’'-]*){0,5}`;
const SENT = new RegExp(
  String.raw`(?<org>${ORG})\s(?:was|is|were|will be)\srepresented\sby\s(?:its|their|the|our)\s(?<title>${JOB})`,
  'u',
);
const CAME = new RegExp(
  String.raw`\bRepresenting\s(?<org>${ORG}),\s(?:its|the|our)\s(?<title>${JOB})`,
  'u',
);
const SPOKE = /\b(?:led|spoke|presented|addressed|moderated|chaired|panel|keynote|speaker)\b/i;

/** Who stood for an organisation, by job title: "Example Network was represented by its Programme Director". Names of persons are left out. */
export function readParties(scope: readonly Block[]): { parties: Party[]; notes: Note[] } {
  const parties: Party[] = [];
  const notes: Note[] = [];
  for (const sentence of scope
    .filter((b) => b.kind === 'paragraph')
    .flatMap((b) => sentencesOf(b.text))) {
    const groups = (SENT.exec(sentence) ?? CAME.exec(sentence))?.groups;
    const [org, title] = [groups?.['org'], groups?.['title']];
    if (
      org === undefined ||
      title === undefined ||
      parties.some((p) => p.title === title && p.org === org)
    )
      continue;
    const role = SPOKE.test(sentence) ? { role: 'speaker' } : { role: 'participant' };
    parties.push({ ...role, title, org });
    notes.push({
      path: `parties[${parties.length - 1}]`,
      value: { ...role, title, org },
      reason: 'a sentence says who represented the organisation, by job title',
      quote: sentence,
    });
  }
  return { parties, notes };
}
