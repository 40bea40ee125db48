import english from './words/en.js';

/** @typedef {Readonly<Record<keyof typeof english, string>>} Words */

const rightToLeft = ['ar', 'fa-AF', 'ps', 'ur'];

/** @type {Words} what the page says, until another language is there */
let words = english;

/**
 * A sentence with what belongs into it.
 *
 * @param {keyof Words} key
 * @param {Readonly<Record<string, string>>} [values]
 */
export function say(key, values = {}) {
  return words[key].replace(/\{(\w+)\}/g, (gap, /** @type {string} */ name) => values[name] ?? gap);
}

/**
 * The language that a visitor is likeliest to read, of some.
 *
 * @param {readonly string[]} wanted as `navigator.languages` has them
 * @param {readonly string[]} there
 */
export function chooseLanguage(wanted, there) {
  const base = (/** @type {string} */ tag) => tag.toLowerCase().replace(/^prs/, 'fa').split('-')[0];
  for (const tag of wanted) {
    const found = there.find((name) => base(name) === base(tag));
    if (found) return found;
  }
  return 'en';
}

/**
 * Has the page speak a language; where its words can't be had it stays as it was.
 *
 * @param {string} name
 * @param {HTMLElement} root what is said in it
 */
export async function speak(name, root) {
  const module = /** @type {{ default: Words }} */ (await import(`./words/${name}.js`));
  words = module.default;
  root.lang = name;
  root.dir = rightToLeft.includes(name) ? 'rtl' : 'ltr';
  for (const [kind, put] of Object.entries(places))
    for (const element of root.querySelectorAll(`[data-word${kind}]`)) {
      const key = element.getAttribute(`data-word${kind}`);
      put(/** @type {HTMLElement} */ (element), words[/** @type {keyof Words} */ (key)]);
    }
}

const code = (/** @type {string} */ text) =>
  Object.assign(document.createElement('code'), { textContent: text, dir: 'ltr' });

/** @type {Readonly<Record<string, () => Node>>} what stands in the gaps of a sentence of its own */
const gaps = {
  file: () => code('pinned.html'),
  theming: () =>
    Object.assign(document.createElement('a'), {
      href: 'theming.html',
      textContent: words.theming,
    }),
};

/** @type {Readonly<Record<string, (element: HTMLElement, text: string) => void>>} */
const places = {
  '': (element, text) =>
    element.replaceChildren(
      ...text
        .split(/\{(\w+)\}/)
        .map((part, index) => (index % 2 ? (gaps[part]?.() ?? part) : part)),
    ),
  '-placeholder': (element, text) => element.setAttribute('placeholder', text),
  '-label': (element, text) => element.setAttribute('aria-label', text),
  '-title': (element, text) => element.setAttribute('title', text),
};
