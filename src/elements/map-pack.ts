import type { AreasByRole } from '../model/areas.ts';
import { countriesIn } from '../model/regions.ts';
import { choosePack } from '../map/choose.ts';
import { findPack, type PackName } from '../map/pack-regions.ts';

/**
 * The pack on which areas are drawn: that of a region (`142`, `asia`), or the smallest that holds all countries; only
 * without any country do whole regions decide. Undefined where no map knows any of them.
 */
export function packFor(areas: AreasByRole, region: string): PackName | undefined {
  const codes = [...areas.values()].flatMap((entries) => entries.map(({ code }) => code));
  const countries = codes.filter((code) => !isRegion(code) && countriesIn('001').includes(code));
  const known = choosePack(countries.length ? countries : codes.filter(isRegion));
  return known && (findPack(region) ?? known);
}

/** True for a whole region of the world, such as `034`. */
export function isRegion(code: string): boolean {
  return /^\d{3}$/.test(code);
}
