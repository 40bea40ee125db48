/**
 * Calendar, digits and clock, language by language.
 *
 * The calendar is the Gregorian for everybody, whatever the platform would choose (Thai years of the Buddhist era, Solar
 * Hijri dates in Pashto and Dari): meetings are announced across borders, and a year of another era that nobody has
 * asked for is a wrong date. `calendar` and `numbers` ask for others.
 *
 * Digits and clock follow CLDR (https://cldr.unicode.org/): Latin digits in es, fr, pt, sw, hi, ur, si, ta, th, km, lo,
 * vi, id, fil, mn and zh, as most of their web is written; 12 hours in ar, hi, bn, ur, ta, km and fil, 24 elsewhere. What
 * stands here is otherwise, or differs between engines. A tag with a country in it (`ar-EG`, `es-MX`) keeps that
 * country's digits and clock.
 */
export const policies: Readonly<Record<string, Intl.LocaleOptions | undefined>> = {
  // The day before the month and 24 hours, for readers of English anywhere; `en-US` and `en-GB` keep their own.
  en: { hourCycle: 'h23' },
  // Latin, as the Arabic web at large; CLDR has changed its mind on it.
  ar: { numberingSystem: 'latn' },
  // The Ethiopian clock counts from dawn: "3:00 in the morning" would be read as nine. 24 hours can't be.
  am: { hourCycle: 'h23', numberingSystem: 'latn' },
  // Native digits, which these are read in on the web as on paper. Hindi is not: its web writes 23 जुलाई.
  ne: { numberingSystem: 'deva' },
  bn: { numberingSystem: 'beng' },
  my: { numberingSystem: 'mymr' },
  ps: { numberingSystem: 'arabext' },
  fa: { numberingSystem: 'arabext' },
};
