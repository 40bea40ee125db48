import { expect } from 'chai';
import { importArticle } from '../../src/sources/article.ts';
import { NOW } from './shared-tests.ts';

/** A sentence, and the events it tells of: `title | start..end | place/country`. */
type Row = readonly [sentence: string, ...events: string[]];

function eventsIn(sentence: string): string[] {
  const { items } = importArticle(`Some news\n\n1 May 2025\n\n${sentence}`, { now: NOW });
  return (items[0]?.events ?? []).map(({ title, start, end, dateText, places, status }) => {
    const dates = start === undefined ? `"${dateText}"` : [start, end].filter(Boolean).join('..');
    const where = places.map(({ name, country = '?' }) => `${name}/${country}`).join('; ');
    return [title, dates, where, status === 'scheduled' ? '' : status].filter(Boolean).join(' | ');
  });
}

const PLAIN: readonly Row[] = [
  [
    'The Second Ocean Labour Conference will take place in Lisbon, Portugal, from 3 to 5 June 2025.',
    'Second Ocean Labour Conference | 2025-06-03..2025-06-05 | Lisbon/PT',
  ],
  [
    'On May 6, 2025, delegates gathered in Manila, Philippines, for the Migrant Mothers Forum.',
    'Migrant Mothers Forum | 2025-05-06 | Manila/PH',
  ],
  [
    'Held on 12–13 May 2025 in Nairobi, Kenya, the East Africa Prosecutors Workshop brought together 40 people.',
    'East Africa Prosecutors Workshop | 2025-05-12..2025-05-13 | Nairobi/KE',
  ],
  [
    'Our team attended the Global Conference on Child Labour in Durban, South Africa, 15-20 May 2025.',
    'Global Conference on Child Labour | 2025-05-15..2025-05-20 | Durban/ZA',
  ],
  [
    'Join us for the Fair Wage Webinar on 14 May 2025 at 15:00 UTC.',
    'Fair Wage Webinar | 2025-05-14T15:00',
  ],
  [
    'A two-day workshop on bonded labour was held in Lomé, Togo, on 3–4 April 2025.',
    'Two-day workshop on bonded labour | 2025-04-03..2025-04-04 | Lomé/TG',
  ],
  [
    'During the Asia Pacific Summit (Bangkok, 8–10 July 2025), we show a toolkit.',
    'Asia Pacific Summit | 2025-07-08..2025-07-10 | Bangkok/TH',
  ],
  [
    'The Leeds Roundtable, which met on 6 March 2025 in Leeds, England, heard from survivors.',
    'Leeds Roundtable | 2025-03-06 | Leeds/GB',
  ],
  [
    'ECPAT’s Regional Consultation, scheduled for 5 May 2025, has been moved to 7 June 2025 in Colombo, Sri Lanka.',
    'ECPAT’s Regional Consultation | 2025-06-07 | Colombo/LK | rescheduled',
  ],
  [
    'The Delta Seminar, planned for 3–5 May 2025 in Hue, Vietnam, has been cancelled.',
    'Delta Seminar | 2025-05-03..2025-05-05 | Hue/VN | cancelled',
  ],
  [
    'The Island Assembly will be held in Suva, Fiji, in August 2025.',
    'Island Assembly | 2025-08 | Suva/FJ',
  ],
  [
    'The Youth Assembly will be held in Colombo, Sri Lanka, from 12 to 14 August.',
    'Youth Assembly | "12 to 14 August" | Colombo/LK',
  ],
];

const NONE: readonly string[] = [
  'The Minister announced on 3 May 2025 that the Coastal Summit will be held later this year.',
  'The report, launched at the Asia Forum on 3 May 2025, names six firms.',
  'She spoke at the Women’s Forum in Kigali on 4 March 2025.',
  'The Asia Forum adopted a declaration on 3 May 2025.',
  'The Asia Forum concluded on 3 May 2025 in Oslo, Norway.',
  'Applications for the Youth Training close on 3 May 2025.',
  'Register for the Youth Summit in Accra, Ghana, before 3 May 2025.',
  'The Forced Labour Convention was adopted on 28 June 1930.',
  'Since the first Global Forum on 3 May 2015, the network has grown.',
  'The General Assembly declared 30 July as World Day in resolution 68/192 of 18 December 2013.',
  'Police raided a hotel on 3 May 2025 while the Tourism Conference was held in Lima, Peru.',
  'Nominations for the Anti-Slavery Awards are open until 12 May 2025.',
  'In May 2025 the Global Forum published its statement.',
  'On 9 April 2025, Parliament passed the Modern Slavery Act after a Committee Hearing.',
  'The conference ended on 3 May 2025.',
  'Between 12 and 15 May 2025, police in Malaysia searched nine farms.',
  'KATHMANDU, Nepal, 12 March 2025 — The Hill Summit was called a success by those who met.',
  'The Annual Meeting approved accounts for 1 July 2023 to 30 June 2024.',
  'The Asia Forum will be held in Oslo, Norway, on 07/08/2025.',
  'The World Anti-Slavery Congress was held in London, England, from 12 to 23 June 1840.',
  'Jordan told the Global Forum that he was born on 3 May 1999.',
];

describe('an event in a sentence', () => {
  for (const [sentence, ...events] of PLAIN) {
    it(`is read from "${sentence}"`, () => expect(eventsIn(sentence)).to.deep.equal(events));
  }

  for (const sentence of NONE) {
    it(`is not read into "${sentence}"`, () => expect(eventsIn(sentence)).to.deep.equal([]));
  }
});
