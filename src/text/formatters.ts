const cache = new Map<string, unknown>();

/** One formatter of a kind, a locale and its options, made once: making one costs far more than using it. */
export function formatter<Options extends object, Formatter>(
  Kind: new (locale: string, options: Options) => Formatter,
  locale: string,
  options?: Options,
): Formatter {
  const key = [Kind.name, locale, ...Object.entries(options ?? {})].join();
  let made = cache.get(key) as Formatter | undefined;
  if (!made) cache.set(key, (made = new Kind(locale, options as Options)));
  return made;
}
