import { countriesIn } from '../model/regions.ts';
import { type PackName, packNames, packRegions } from './pack-regions.ts';

/** Parts of a country that a region's pack shows only in part: alone it is drawn on the world. */
const cutOff = new Set(['RU']);

/**
 * The smallest pack that holds all codes; the world where they lie far apart.
 * A whole region (`034`) counts as its countries; codes that no map knows don't count, and without
 * any the result is undefined.
 */
export function choosePack(codes: readonly string[]): PackName | undefined {
  const known = new Set(countriesIn('001'));
  const needed = [...new Set(codes.flatMap(countriesIn))].filter((code) => known.has(code));
  if (!needed.length) return undefined;
  if (needed.every((code) => cutOff.has(code))) return 'world';
  return packNames.find((name) => {
    const held = countriesIn(packRegions[name]);
    return needed.length <= held.length && needed.every((code) => held.includes(code));
  });
}
