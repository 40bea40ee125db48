// Printable, one byte in UTF-8, and no escape in a JavaScript string: `(` to `~` without the backslash.
const alphabet = Array.from({ length: 87 }, (_, i) => String.fromCharCode(40 + i))
  .filter((c) => c !== '\\')
  .join('');

/** Integers of either sign as text: one character up to ±39, two up to ±254, three beyond. */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map(encodeNumber).join('');
}

function encodeNumber(n: number): string {
  const z = n < 0 ? -2 * n - 1 : 2 * n;
  const at = (i: number) => alphabet[i]!;
  if (z < 80) return at(z);
  if (z < 80 + 5 * 86) return at(80 + Math.floor((z - 80) / 86)) + at((z - 80) % 86);
  const rest = z - 510;
  if (rest >= 86 * 86) throw new Error(`${n} is too far`);
  return at(85) + at(Math.floor(rest / 86)) + at(rest % 86);
}
