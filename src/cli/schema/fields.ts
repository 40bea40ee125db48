import * as v from 'valibot';
import { isDate } from '../../model/dates.ts';
import { isKnownZone } from '../../model/zones.ts';
import { rule } from './expectations.ts';

/** Text on one line that says something. */
export const line = v.pipe(
  v.string(rule('line')),
  v.maxLength(1000, rule('line')),
  v.regex(/^[^\r\n]*\S[^\r\n]*$/, rule('line')),
);

/** Text of several lines. */
export const text = v.pipe(v.string(rule('text')), v.maxLength(20_000, rule('text')));

export const date = v.pipe(
  v.string(rule('date')),
  v.regex(/^[12][0-9]{3}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?)?)?$/, rule('date')),
  v.check((value) => isDate(value), rule('real-day')),
);

export const instant = v.pipe(
  v.string(rule('instant')),
  v.regex(
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})$/,
    rule('instant'),
  ),
  v.check((value) => isDate(value.slice(0, 10)), rule('real-day')),
);

/** An address, or one relative to the feed's own. */
export const url = v.pipe(
  v.string(rule('url')),
  v.regex(/^(?:https?:\/\/[^\s]+|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s]+)$/, rule('url')),
  v.check((value) => {
    const base = 'https://feed.invalid/';
    if (!URL.canParse(value, base)) return false;
    const { username, password } = new URL(value, base);
    return !username && !password;
  }, rule('url')),
);

export const language = v.pipe(
  v.string(rule('language')),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, rule('language')),
  v.check((value) => {
    try {
      return Intl.getCanonicalLocales(value).length === 1;
    } catch {
      return false;
    }
  }, rule('language')),
);

export const zone = v.pipe(v.string(rule('zone')), v.check(isKnownZone, rule('zone')));

export const country = v.pipe(v.string(rule('country')), v.regex(/^[A-Z]{2}$/, rule('country')));

export const areaCode = v.pipe(
  v.string(rule('area-code')),
  v.regex(/^(?:[A-Z]{2}|[0-9]{3})$/, rule('area-code')),
);

export const pixels = v.pipe(
  v.number(rule('pixels')),
  v.integer(rule('pixels')),
  v.minValue(1, rule('pixels')),
  v.maxValue(20_000, rule('pixels')),
);

export const lines = v.optional(v.array(line));
