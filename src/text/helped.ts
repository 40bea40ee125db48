/** Whether the platform's `Intl` doesn't know a language. */
export function isForeign(language: string): boolean {
  try {
    return !Intl.DateTimeFormat.supportedLocalesOf(language).length;
  } catch {
    return false;
  }
}

/** Whether `Intl` alone would leave something to be desired of a language. */
export function isHelped(language: string): boolean {
  return /^(zh|sw|mn|lo|my|ps|fa|si|th|vi)$/.test(language) || isForeign(language);
}
