import type { Language, Writers } from './language.ts';

type Kinds = new (locale: string, options: object) => object;

const cache = new Map<string, object>();

/** One formatter of a kind, a language and its options, made once: making one costs far more than using it. */
export function formatter<Kind extends keyof Writers>(
  { intl, locale }: Pick<Language, 'intl' | 'locale'>,
  kind: Kind,
  options: Readonly<Record<string, unknown>> = {},
): InstanceType<Writers[Kind]> {
  const key = [kind, locale, ...Object.entries(options)].join();
  let made = cache.get(key);
  if (!made) cache.set(key, (made = new (intl[kind] as Kinds)(locale, options)));
  return made as InstanceType<Writers[Kind]>;
}
