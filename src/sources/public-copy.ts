import { readAddress } from './web-address.ts';
import { withoutContacts } from './without-contacts.ts';

/** Members that are no text for people: codes, dates, names of things. */
const codes = new Set(
  'id start end previousStart published publishedAt showFrom showUntil closes timeZone code country color type language kind events'.split(
    ' ',
  ),
);

/**
 * A copy of anything that an item holds, without e-mail addresses, telephone numbers and meetings' passwords in its texts and
 * addresses. What has to stay as it is (ids, codes, dates) stays.
 */
export function publicCopy<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') {
    if (codes.has(key)) return value;
    return (key === 'url' ? (readAddress(value) ?? value) : withoutContacts(value)) as Value;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => publicCopy(each, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    publicCopy<unknown>(member, name),
  ]);
  return Object.fromEntries(members) as Value;
}
