/** English: what the map says in its own words. A key with a small letter and a dash is a dispute. */
export const mapEn = {
  hostClaim: 'An event was held or is to be held here.',
  participantClaim: 'People or organisations from here took part.',
  focusClaim: 'Talks or research covered it; the shading judges nobody.',
  mentionedClaim: 'Named without a part in the events.',
  regionOutline: 'Outlined as a whole: {names}.',
  elsewhere: 'Not on this map: {names}.',
  counted: 'A circle tells how many events: the more, the larger.',
  disputed: 'Under dispute',
  undetermined: 'Boundary not agreed',
  control: 'Line of control',
  note: 'The boundaries and names on this map imply no endorsement or acceptance by anyone.',
  noBorders: 'This map is drawn without boundaries; a circle stands for each country.',
  failed: 'The map could not be loaded. The list holds everything that it would show.',
  kashmir:
    'Jammu and Kashmir: the parties have not agreed upon its status; the dotted line is roughly the Line of Control.',
  'china-india': 'China, India and Bhutan: parts of their boundaries are not agreed.',
  'sudan-south-sudan': 'Sudan and South Sudan: the final boundary has not been determined.',
  'western-sahara': 'Western Sahara: a Non-Self-Governing Territory; its status is not settled.',
  'israel-palestine':
    'Israel and Palestine: the lines are those of the armistice; final status is not settled.',
  abyei: 'Abyei: its final status has not been determined.',
  falklands: 'Falkland Islands (Malvinas): Argentina and the United Kingdom dispute sovereignty.',
  golan:
    'Golan: occupied by Israel since 1967; Security Council resolution 497 (1981) holds its annexation void.',
  halaib: 'Hala’ib: Egypt and Sudan both claim it.',
  ilemi: 'Ilemi: its final boundary has not been determined.',
  kosovo: 'Kosovo: shown in the light of Security Council resolution 1244 (1999).',
  kuril: 'Southern Kuril Islands: Japan and the Russian Federation both claim them.',
} as const satisfies Record<string, string>;
