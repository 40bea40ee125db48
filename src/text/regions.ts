import type { Language } from './language.ts';

type Load = () => Promise<{ readonly names: Readonly<Record<string, string>> }>;

const loads: Readonly<Record<string, Load | undefined>> = {
  am: () => import('./cldr/am-regions.generated.ts'),
  ar: () => import('./cldr/ar-regions.generated.ts'),
  bn: () => import('./cldr/bn-regions.generated.ts'),
  en: () => import('./cldr/en-regions.generated.ts'),
  es: () => import('./cldr/es-regions.generated.ts'),
  'fa-AF': () => import('./cldr/fa-AF-regions.generated.ts'),
  fil: () => import('./cldr/fil-regions.generated.ts'),
  fr: () => import('./cldr/fr-regions.generated.ts'),
  hi: () => import('./cldr/hi-regions.generated.ts'),
  id: () => import('./cldr/id-regions.generated.ts'),
  km: () => import('./cldr/km-regions.generated.ts'),
  lo: () => import('./cldr/lo-regions.generated.ts'),
  mn: () => import('./cldr/mn-regions.generated.ts'),
  my: () => import('./cldr/my-regions.generated.ts'),
  ne: () => import('./cldr/ne-regions.generated.ts'),
  ps: () => import('./cldr/ps-regions.generated.ts'),
  pt: () => import('./cldr/pt-regions.generated.ts'),
  si: () => import('./cldr/si-regions.generated.ts'),
  sw: () => import('./cldr/sw-regions.generated.ts'),
  ta: () => import('./cldr/ta-regions.generated.ts'),
  th: () => import('./cldr/th-regions.generated.ts'),
  ur: () => import('./cldr/ur-regions.generated.ts'),
  vi: () => import('./cldr/vi-regions.generated.ts'),
  'zh-Hans': () => import('./cldr/zh-Hans-regions.generated.ts'),
};

const named = new WeakMap<Language, Language>();

/** The language with its names of the world's regions; without them where they can't be loaded. */
export async function loadRegions(language: Language): Promise<Language> {
  const known = named.get(language);
  if (known) return known;
  const module = await loads[language.tag]?.().catch(() => undefined);
  const made = module ? { ...language, regions: module.names } : language;
  named.set(language, made);
  return made;
}
