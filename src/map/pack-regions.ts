/**
 * The packs by name and the UN M49 region that each holds, smallest first: of two that hold the same
 * countries the earlier one is drawn.
 */
export const packRegions = {
  'southern-africa': '018',
  'central-asia': '143',
  'central-america': '013',
  'south-america': '005',
  caribbean: '029',
  'western-africa': '011',
  'eastern-africa': '014',
  'middle-africa': '017',
  'southern-asia': '034',
  'eastern-asia': '030',
  'western-asia': '145',
  'northern-africa': '015',
  'south-eastern-asia': '035',
  pacific: '009',
  'latin-america': '419',
  'north-america': '003',
  africa: '002',
  europe: '150',
  asia: '142',
  world: '001',
} as const;

export type PackName = keyof typeof packRegions;

/** The pack of a name or of a UN M49 region (`asia`, `142`); undefined where there is none. */
export function findPack(region: string): PackName | undefined {
  const wanted = region.trim().toLowerCase();
  return packNames.find((name) => name === wanted || packRegions[name] === wanted);
}

/** All packs, smallest first. */
export const packNames = Object.keys(packRegions) as PackName[];
