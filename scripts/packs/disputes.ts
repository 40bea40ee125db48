/** Degrees, WGS 84, at the precision of the maps: about three kilometres. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** A part of the source's area `from` that becomes an area of its own. */
export interface Cut {
  readonly from: string;
  readonly to: string;
  /** What lies inside it and inside `from` is cut out; it may reach beyond `from`. */
  readonly knife: Ring;
}

/**
 * Where an area is under dispute it is cut out, so that it can never bear a claimant's colour.
 * The lines inside Kashmir follow Natural Earth's 1:10m provinces (public domain,
 * https://www.naturalearthdata.com/downloads/10m-cultural-vectors/); where the source has no line,
 * the coordinates are our own, read off published descriptions of the claim.
 * A code that begins with a small letter is a part: `k…` is Jammu and Kashmir.
 */
export const cuts: readonly Cut[] = [
  {
    from: 'IN',
    to: 'ki',
    knife: [
      [74.2, 32.55],
      [74.69, 32.47],
      [75.02, 32.47],
      [75.3, 32.33],
      [75.5, 32.3],
      [75.83, 32.5],
      [75.91, 32.77],
      [75.81, 32.93],
      [75.95, 32.9],
      [76.24, 33.06],
      [76.29, 33.15],
      [76.75, 33.19],
      [77.09, 32.95],
      [77.35, 32.87],
      [77.72, 33.01],
      [77.94, 32.7],
      [78.04, 32.61],
      [78.36, 32.77],
      [78.42, 32.6],
      [78.75, 32.35],
      [80.2, 32.35],
      [80.2, 37.4],
      [73, 37.4],
      [73, 34],
      [73.5, 33],
    ],
  },
  {
    from: 'PK',
    to: 'kp',
    knife: [
      [72, 35.9],
      [72.52, 35.9],
      [72.79, 35.84],
      [73.09, 35.88],
      [73.13, 35.72],
      [73.41, 35.55],
      [73.77, 35.52],
      [73.69, 35.36],
      [73.72, 35.22],
      [74.12, 35.11],
      [74.02, 34.88],
      [73.71, 34.76],
      [73.62, 34.56],
      [73.45, 34.56],
      [73.4, 34.38],
      [73.52, 34.01],
      [73.58, 33.91],
      [73.57, 33.63],
      [73.64, 33.54],
      [73.57, 33.39],
      [73.62, 33.12],
      [73.81, 33.02],
      [73.96, 33.01],
      [74.32, 32.82],
      [74.6, 32.8],
      [78, 33],
      [78, 37.4],
      [74.5, 37.4],
      [73.71, 36.95],
      [73.72, 36.85],
      [73.88, 36.71],
      [73.42, 36.75],
      [73.08, 36.7],
      [73.09, 36.6],
      [72.9, 36.46],
      [72.88, 36.38],
      [72.57, 36.24],
      [72.53, 36.1],
      [72, 36.1],
    ],
  },
  {
    from: 'CN',
    to: 'kc',
    knife: [
      [77.5, 35.3],
      [77.82, 35.52],
      [78.1, 35.6],
      [78.6, 35.85],
      [79.1, 35.97],
      [79.6, 35.9],
      [80.1, 35.75],
      [80.35, 35.45],
      [80.25, 35.05],
      [79.95, 34.7],
      [79.6, 34.45],
      [79, 34.2],
      [78.4, 34.1],
      [77.7, 34.7],
    ],
  },
  {
    from: 'CN',
    to: 'kt',
    knife: [
      [74.9, 36.95],
      [75.4, 36.95],
      [75.8, 36.75],
      [76.3, 36.6],
      [76.8, 36.3],
      [77.3, 36],
      [77.7, 35.75],
      [77.82, 35.52],
      [77.5, 35.2],
      [76.5, 35.4],
      [75.8, 35.9],
      [75.2, 36.4],
    ],
  },
  {
    from: 'IL',
    to: 'go',
    knife: [
      [35.62, 33.27],
      [35.66, 33.24],
      [35.64, 33.1],
      [35.64, 32.9],
      [35.65, 32.82],
      [35.62, 32.7],
      [35.7, 32.6],
      [36.1, 32.6],
      [36.1, 33.5],
      [35.7, 33.45],
    ],
  },
  {
    from: 'EG',
    to: 'ha',
    knife: [
      [34.07, 21.8],
      [34.07, 22],
      [34.16, 22.2],
      [34.68, 22.3],
      [35.2, 22.75],
      [35.55, 23.13],
      [36, 23.4],
      [37.3, 23],
      [37.3, 21.8],
    ],
  },
  {
    from: 'SD',
    to: 'ab',
    knife: [
      [27.83, 9.2],
      [27.83, 10.17],
      [29, 10.17],
      [29, 9.2],
    ],
  },
  {
    from: 'KE',
    to: 'il',
    knife: [
      [33.97, 4.25],
      [34.4, 4.45],
      [35.95, 4.63],
      [36.1, 5.6],
      [33.9, 5.6],
    ],
  },
  {
    from: 'RU',
    to: 'ku',
    knife: [
      [145.3, 43.1],
      [145.3, 44.6],
      [147.2, 45.7],
      [149.05, 45.7],
      [149.05, 44.5],
      [147, 43.1],
    ],
  },
];

/** Which areas are under dispute, and by which key the note speaks of them. */
export const disputed: Readonly<Record<string, string>> = {
  ki: 'kashmir',
  kp: 'kashmir',
  kc: 'kashmir',
  kt: 'kashmir',
  ks: 'kashmir',
  go: 'golan',
  ha: 'halaib',
  ab: 'abyei',
  il: 'ilemi',
  ku: 'kuril',
};

/** Territories that are areas of their own in ISO 3166-1 and whose status the note speaks of. */
export const statuses: Readonly<Record<string, string>> = {
  EH: 'western-sahara',
  FK: 'falklands',
  XK: 'kosovo',
};

/** Lines that the parties have not agreed upon, though no area is cut out for them. */
export const undetermined: Readonly<Record<string, string | undefined>> = {
  'CN IN': 'china-india',
  'BT CN': 'china-india',
  'SD SS': 'sudan-south-sudan',
  'EH MA': 'western-sahara',
  'IL PS': 'israel-palestine',
  'IL LB': undefined,
  'KP KR': undefined,
  'RS XK': 'kosovo',
  'ET SO': undefined,
};

const insideKashmir = new Set(['IN ki', 'PK kp', 'kc kt', 'kc ks', 'ks kt']);
const lineOfControl = new Set(['ki kp', 'ki ks', 'kp ks']);

/** How the line between two areas is drawn; `''` is no line at all. */
export function lineClass(a: string, b: string): 'solid' | 'dashed' | 'dotted' | '' {
  const pair = [a, b].sort().join(' ');
  if (insideKashmir.has(pair)) return '';
  if (lineOfControl.has(pair)) return 'dotted';
  if (pair in undetermined) return 'dashed';
  if (pair === 'AF kp' || pair === 'JO go' || pair === 'LB go') return 'solid';
  return a in disputed || b in disputed ? 'dashed' : 'solid';
}
