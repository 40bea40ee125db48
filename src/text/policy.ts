/**
 * Calendar, digits and clock, language by language. The calendar is the Gregorian for everybody, whatever the
 * platform would choose (Thai years of the Buddhist era, Solar Hijri dates in Pashto and Dari): meetings are announced
 * across borders, and a year of another era that nobody has asked for is a wrong date. `calendar` and `numbers` ask
 * for others. Digits are named so that every engine writes the same; they follow CLDR (https://cldr.unicode.org/) but
 * for what is said beside them. So does the clock, where none is named here: 12 hours in Arabic, Hindi, Bengali, Urdu,
 * Tamil, Khmer and Filipino, 24 elsewhere. A tag with a country in it (`ar-EG`, `es-MX`) keeps
 * the digits and the clock of that country.
 */
export const policies: Readonly<Record<string, string | undefined>> = {
  // The day before the month and 24 hours, for readers of English anywhere; `en-US` and `en-GB` keep their own.
  en: 'latn h23',
  es: 'latn',
  fr: 'latn',
  pt: 'latn',
  // The Arabic web at large; CLDR was of two minds.
  ar: 'latn',
  sw: 'latn',
  // The Ethiopian clock counts from dawn: "3:00 in the morning" would be read as nine. 24 hours can't be.
  am: 'latn h23',
  // Nepali is read in its own digits on the web as on paper.
  ne: 'deva',
  // Hindi is not: its web writes 23 जुलाई.
  hi: 'latn',
  // As Nepali.
  bn: 'beng',
  // Urdu's web writes Latin digits, unlike Persian's.
  ur: 'latn',
  si: 'latn',
  ta: 'latn',
  ps: 'arabext',
  fa: 'arabext',
  // Khmer and Lao are written with both; their web has more Latin ones.
  th: 'latn',
  km: 'latn',
  lo: 'latn',
  my: 'mymr',
  vi: 'latn',
  id: 'latn',
  fil: 'latn',
  mn: 'latn',
  zh: 'latn',
};
