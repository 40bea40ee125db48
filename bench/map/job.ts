/** The job that every contender does: the countries of two meetings in Asia, shaded by role, and two marks. */
export const hosts = ['ID', 'NP'];
export const participants = ['AF', 'BD', 'KH', 'IN', 'MN', 'MY', 'PK', 'LK', 'TH'];
export const focus = ['PH'];

export const marks = [
  { name: 'Bali', longitude: 115, latitude: -8.5 },
  { name: 'Kathmandu', longitude: 85.3, latitude: 27.7 },
];

/** ISO 3166-1 numeric codes, by which the atlases know countries. */
export const numeric: Readonly<Record<string, string>> = {
  ID: '360',
  NP: '524',
  AF: '004',
  BD: '050',
  KH: '116',
  IN: '356',
  MN: '496',
  MY: '458',
  PK: '586',
  LK: '144',
  TH: '764',
  PH: '608',
};

export const colours = { host: '#0b6460', participant: '#9cc4c0', focus: '#d9b45b', land: '#eee' };

export function colourOf(code: string | undefined): string {
  if (code && hosts.includes(code)) return colours.host;
  if (code && participants.includes(code)) return colours.participant;
  return code && focus.includes(code) ? colours.focus : colours.land;
}

/** Tells the runner how far the map is, after the frame that shows it: its colours and marks, or all of it. */
export function tell(...marks: readonly ('drawn' | 'complete')[]): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        for (const mark of marks) performance.mark(mark);
        resolve();
      });
    });
  });
}
