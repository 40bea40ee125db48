import type { PackName } from './pack-regions.ts';
import type { Pack } from './pack.ts';

const modules: Readonly<Record<PackName, () => Promise<{ readonly pack: Pack }>>> = {
  'southern-africa': () => import('./packs/southern-africa.ts'),
  'central-asia': () => import('./packs/central-asia.ts'),
  'central-america': () => import('./packs/central-america.ts'),
  'south-america': () => import('./packs/south-america.ts'),
  caribbean: () => import('./packs/caribbean.ts'),
  'western-africa': () => import('./packs/western-africa.ts'),
  'eastern-africa': () => import('./packs/eastern-africa.ts'),
  'middle-africa': () => import('./packs/middle-africa.ts'),
  'southern-asia': () => import('./packs/southern-asia.ts'),
  'eastern-asia': () => import('./packs/eastern-asia.ts'),
  'western-asia': () => import('./packs/western-asia.ts'),
  'northern-africa': () => import('./packs/northern-africa.ts'),
  'south-eastern-asia': () => import('./packs/south-eastern-asia.ts'),
  pacific: () => import('./packs/pacific.ts'),
  'latin-america': () => import('./packs/latin-america.ts'),
  'north-america': () => import('./packs/north-america.ts'),
  africa: () => import('./packs/africa.ts'),
  europe: () => import('./packs/europe.ts'),
  asia: () => import('./packs/asia.ts'),
  world: () => import('./packs/world.ts'),
};

/**
 * Fetches a pack, a module of 1 to 9 kB.
 * @throws TypeError when it can't be had; asking again is allowed, though some browsers remember the failure.
 */
export async function loadPack(name: PackName): Promise<Pack> {
  const { pack } = await modules[name]();
  return pack;
}
