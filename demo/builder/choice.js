/**
 * What somebody has chosen, as text; empty where they leave it to us.
 *
 * @typedef {Record<'element' | 'src' | 'when' | 'limit' | 'area' | 'topic' | 'lang' | 'theme' | 'preset' | 'accent' | 'font' | 'radius' | 'density' | 'page' | 'base', string>} Choice
 */

/** @type {Readonly<Choice>} */
export const untouched = {
  element: 'event-cards',
  src: '',
  when: '',
  limit: '',
  area: '',
  topic: '',
  lang: '',
  theme: '',
  preset: '',
  accent: '',
  font: '',
  radius: '',
  density: '',
  page: 'wordpress',
  base: '',
};

/**
 * The choice that an address names after its `#`; what it doesn't name, or names wrongly, is as untouched.
 *
 * @param {string} hash
 * @returns {Choice}
 */
export function readChoice(hash) {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const entries = Object.entries(untouched).map(([name, value]) => [
    name,
    query.get(name) ?? value,
  ]);
  return /** @type {Choice} */ (Object.fromEntries(entries));
}

/**
 * A choice as an address names it: only what differs from the untouched one.
 *
 * @param {Choice} choice
 * @returns {string}
 */
export function writeChoice(choice) {
  const names = /** @type {(keyof Choice)[]} */ (Object.keys(untouched));
  const changed = names.filter((name) => choice[name] !== untouched[name]);
  return new URLSearchParams(changed.map((name) => [name, choice[name]])).toString();
}
