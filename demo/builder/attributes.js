/** @typedef {import('./choice.js').Choice} Choice */

const events = ['when', 'limit', 'area', 'topic'];

/** @type {Readonly<Record<string, readonly string[]>>} which filters an element heeds */
export const heeded = {
  'event-cards': events,
  'event-list': events,
  'event-card': ['when', 'area', 'topic'],
  'outcome-list': ['limit', 'area', 'topic'],
  'region-map': events,
  'related-posts': ['limit', 'area', 'topic'],
  report: ['limit'],
};

/**
 * An element's attributes besides `src`, in the order that people write them in.
 *
 * @param {Choice} choice
 * @returns {[name: string, value: string][]}
 */
export function attributesOf(choice) {
  const names = [...(heeded[choice.element] ?? []), 'lang', 'theme'];
  return names
    .map((name) => /** @type {[string, string]} */ ([name, choice[/** @type {'when'} */ (name)]]))
    .filter(([, value]) => value);
}

const fonts = /** @type {Readonly<Record<string, string>>} */ ({
  serif: "'Iowan Old Style', Palatino, P052, Georgia, serif",
  sans: 'system-ui, sans-serif',
});

/**
 * The tokens that a choice sets.
 *
 * @param {Choice} choice
 * @returns {[name: string, value: string][]}
 */
export function tokensOf({ accent, font, radius, density }) {
  /** @type {[string, string | undefined][]} */
  const tokens = [
    ['--convene-accent', /^#[\da-f]{6}$/i.test(accent) ? accent : ''],
    ['--convene-heading-font', fonts[font]],
    ['--convene-radius', /^\d+$/.test(radius) ? `${radius}px` : ''],
    ['--convene-density', /^[\d.]+$/.test(density) ? density : ''],
  ];
  return tokens.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** @param {string} text */
export function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/**
 * @param {[name: string, value: string][]} pairs
 * @param {string} [prefix] before each name
 */
export function writeAttributes(pairs, prefix = '') {
  return pairs.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
}

/**
 * A rule that sets the tokens, or nothing where none is set.
 *
 * @param {string} selector
 * @param {Choice} choice
 * @param {[name: string, value: string][]} [more] further declarations
 */
export function writeRule(selector, choice, more = []) {
  const declarations = [...tokensOf(choice), ...more];
  if (!declarations.length) return '';
  return `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}
