/**
 * Calendar, digits and clock, language by language. The calendar is the Gregorian for everybody, whatever the
 * platform would choose (Thai years of the Buddhist era, Solar Hijri dates in Pashto and Dari): meetings are announced
 * across borders, and a year of another era that nobody has asked for is a wrong date. `calendar` and `numbers` ask
 * for others. Digits and clock are named so that every engine writes the same; they follow CLDR
 * (https://cldr.unicode.org/) but for what is said beside them. A tag with a country in it (`ar-EG`, `es-MX`) keeps
 * the digits and the clock of that country.
 */
export const policies: Readonly<Record<string, string | undefined>> = {
  // The day before the month and 24 hours, for readers of English anywhere; `en-US` and `en-GB` keep their own.
  en: 'latn h23',
  es: 'latn h23',
  fr: 'latn h23',
  pt: 'latn h23',
  // The Arabic web at large; CLDR was of two minds.
  ar: 'latn h12',
  sw: 'latn h23',
  // The Ethiopian clock counts from dawn: "3:00 in the morning" would be read as nine. 24 hours can't be.
  am: 'latn h23',
  // Nepali is read in its own digits on the web as on paper.
  ne: 'deva h23',
  // Hindi is not: its web writes 23 जुलाई.
  hi: 'latn h12',
  // As Nepali.
  bn: 'beng h12',
  // Urdu's web writes Latin digits, unlike Persian's.
  ur: 'latn h12',
  si: 'latn h23',
  ta: 'latn h12',
  ps: 'arabext h23',
  fa: 'arabext h23',
  // Khmer and Lao are written with both; their web has more Latin ones.
  th: 'latn h23',
  km: 'latn h12',
  lo: 'latn h23',
  my: 'mymr h23',
  vi: 'latn h23',
  id: 'latn h23',
  fil: 'latn h12',
  mn: 'latn h23',
  zh: 'latn h23',
};
