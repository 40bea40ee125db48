type FormatterKind = new (locale: string, options: never) => object;

const cache = new Map<string, object>();

/** One formatter of a kind, a locale and its options, made once: making one costs far more than using it. */
export function formatter<Kind extends FormatterKind>(
  Kind: Kind,
  locale: string,
  options: NonNullable<ConstructorParameters<Kind>[1]> | Record<string, never> = {},
): InstanceType<Kind> {
  const key = [Kind.name, locale, ...Object.entries<unknown>(options)].join();
  let made = cache.get(key);
  if (!made) cache.set(key, (made = new Kind(locale, options as never)));
  return made as InstanceType<Kind>;
}
