import type { Language } from './language.ts';
import { lazy } from './lazy.ts';

interface Names {
  readonly names: Readonly<Record<string, string | undefined>>;
}

const catalogues: Readonly<Record<string, (() => Names | undefined) | undefined>> = {
  am: lazy(() => import('./cldr/am-regions.generated.ts')),
  ar: lazy(() => import('./cldr/ar-regions.generated.ts')),
  bn: lazy(() => import('./cldr/bn-regions.generated.ts')),
  en: lazy(() => import('./cldr/en-regions.generated.ts')),
  es: lazy(() => import('./cldr/es-regions.generated.ts')),
  'fa-AF': lazy(() => import('./cldr/fa-AF-regions.generated.ts')),
  fil: lazy(() => import('./cldr/fil-regions.generated.ts')),
  fr: lazy(() => import('./cldr/fr-regions.generated.ts')),
  hi: lazy(() => import('./cldr/hi-regions.generated.ts')),
  id: lazy(() => import('./cldr/id-regions.generated.ts')),
  km: lazy(() => import('./cldr/km-regions.generated.ts')),
  lo: lazy(() => import('./cldr/lo-regions.generated.ts')),
  mn: lazy(() => import('./cldr/mn-regions.generated.ts')),
  my: lazy(() => import('./cldr/my-regions.generated.ts')),
  ne: lazy(() => import('./cldr/ne-regions.generated.ts')),
  ps: lazy(() => import('./cldr/ps-regions.generated.ts')),
  pt: lazy(() => import('./cldr/pt-regions.generated.ts')),
  si: lazy(() => import('./cldr/si-regions.generated.ts')),
  sw: lazy(() => import('./cldr/sw-regions.generated.ts')),
  ta: lazy(() => import('./cldr/ta-regions.generated.ts')),
  th: lazy(() => import('./cldr/th-regions.generated.ts')),
  ur: lazy(() => import('./cldr/ur-regions.generated.ts')),
  vi: lazy(() => import('./cldr/vi-regions.generated.ts')),
  'zh-Hans': lazy(() => import('./cldr/zh-Hans-regions.generated.ts')),
};

/** The name of a region of UN M49 in a language, for platforms that have none; nothing as long as the names are on their way. */
export function nameRegion({ tag }: Language, code: string): string | undefined {
  return (catalogues[tag] ?? catalogues['en']!)()?.names[code];
}
