/** How a language that the platform's `Intl` doesn't know writes its dates, lists and days. */
export interface OwnWords {
  /** The name of its digits: https://cldr.unicode.org/translation/core-data/numbering-systems */
  readonly digits: string;
  /** January to December. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** By the fields that are asked for: `{y}` the year, `{M}` the month's name, `{d}` the day, `{E}` the weekday. */
  readonly patterns: Readonly<
    Record<'yMd' | 'yMdE' | 'yM' | 'y' | 'M' | 'Md' | 'MdE' | 'd', string>
  >;
  /** Five past nine in the morning. */
  readonly time: string;
  /** Today, tomorrow and the day after; `''` where there is no word for it. */
  readonly days: readonly string[];
  /** In `{n}` days. */
  readonly ahead: string;
  /** `{n}` days. */
  readonly length: string;
  /** What stands between two things, and after the first, the middle ones and the last but one of several. */
  readonly list: readonly string[];
}
