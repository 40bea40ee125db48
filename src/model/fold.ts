/** Letters that no normalization parts from their marks, and those of Persian and Arabic that are typed for each other. */
const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/** Where the digits of a script begin. */
const zeros = '٠۰०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐'.split('').map((zero) => zero.charCodeAt(0));

/** Accents, vowel points, the dots and joiners that people leave out. */
const marks =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0a3c\u00ad\u200b-\u200f]/g;

/** Text without its case and accents, its digits those of ASCII, for comparing. Marks that are letters of their script stay. */
export function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßæœøđðþħłıςیىکة]/g, (letter) => others[letter]!)
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((first) => code >= first && code < first + 10);
      return zero ? String(code - zero) : digit;
    });
}
