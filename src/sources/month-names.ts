/** Twelve names a language, January first; an alternative stands after a stroke. */
const FULL: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  fr: 'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
  pt: 'janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  de: 'januar|jänner februar märz april mai juni juli august september oktober november dezember',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};

const SHORT: Readonly<Record<string, string>> = {
  en: 'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  es: 'ene feb mar abr may jun jul ago sep|sept oct nov dic',
  fr: 'janv|jan févr|fév mars avr mai juin juil août sept oct nov déc',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  id: 'jan feb mar apr mei jun jul agu|ags sep okt nov des',
  de: 'jan feb mär|mrz apr mai jun jul aug sep|sept okt nov dez',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
};

/** English words that are months only with a capital. */
const ORDINARY_WORDS = new Set(['may', 'march', 'mar', 'jan', 'jun', 'august', 'sept']);

const WEEKDAYS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta ' +
    'senin selasa rabu kamis jumat sabtu minggu montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ).split(' '),
);

const FULL_NAMES = index(Object.values(FULL));
const SHORT_NAMES = new Map(
  Object.entries(SHORT).map(([language, names]) => [language, index([names])]),
);

/**
 * The number of the month, 1 to 12, that a word names. Full names are known in eight languages whatever the text's language;
 * short ones in English and in the language given. "may" and "march" in small letters are no months in English.
 */
export function monthOf(word: string, language = 'en'): number | undefined {
  const name = word.toLowerCase();
  const short = language.slice(0, 2).toLowerCase();
  if (word === name && short === 'en' && ORDINARY_WORDS.has(name)) return undefined;
  return (
    FULL_NAMES.get(name) ?? SHORT_NAMES.get('en')?.get(name) ?? SHORT_NAMES.get(short)?.get(name)
  );
}

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase());
}

function index(lists: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const list of lists) {
    list.split(' ').forEach((alternatives, month) => {
      for (const name of alternatives.split('|')) names.set(name, month + 1);
    });
  }
  return names;
}
