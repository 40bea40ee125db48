import { heeded } from './attributes.js';
import { readChoice, untouched, writeChoice } from './choice.js';
import { contrastOf, textColourOf } from './contrast.js';
import { pages, previewOf } from './pages.js';
import { snippetsOf } from './snippets.js';
import { chooseLanguage, say, speak } from './words.js';

/** @typedef {import('./choice.js').Choice} Choice */

const form = /** @type {HTMLFormElement} */ (document.querySelector('.builder'));
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('.preview'));
const advice = /** @type {HTMLElement} */ (document.querySelector('.advice'));
const main = /** @type {HTMLElement} */ (document.querySelector('main'));
const speech = /** @type {HTMLSelectElement} */ (document.querySelector('[name=speech]'));

/** @type {import('./snippets.js').Release} */
let release = { version: '', files: {}, imports: {} };
/** @type {import('./snippets.js').Room | undefined} */
let room;
let shown = '';

/** @returns {Choice} */
function choiceOf() {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : '',
  ]);
  const choice = /** @type {Choice} */ ({ ...untouched, ...Object.fromEntries(entries) });
  return choice.accent === preselected() ? { ...choice, accent: '' } : choice;
}

/** A colour field always has a colour: this one stands for none. */
function preselected() {
  return field('accent').defaultValue;
}

/** @param {string} name */
function field(name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}

/** @param {Choice} choice */
function fill(choice) {
  for (const [name, value] of Object.entries(choice))
    field(name).value = name === 'accent' && !value ? preselected() : value;
}

function update() {
  const choice = choiceOf();
  const hash = writeChoice(choice);
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  for (const name of ['when', 'limit', 'area', 'topic'])
    field(name).disabled = !heeded[choice.element]?.includes(name);
  const preview = previewOf(choice);
  if (preview !== shown) {
    shown = preview;
    frame.srcdoc = preview;
  }
  advise(choice);
  write(choice);
}

/** @param {Choice} choice */
function advise({ accent, page, theme }) {
  const { ground, ink } = groundOf(page, theme);
  const contrast = accent ? contrastOf(accent, ground) : 21;
  const isPale = contrast < 4.5;
  const values = { ratio: contrast.toFixed(1), colour: textColourOf(accent || '#000000', ink) };
  const said = accent ? say(isPale ? 'accentFails' : 'accentReads', values) : say('ownAccent');
  advice.classList.toggle('warn', isPale);
  if (advice.textContent !== said) advice.textContent = said;
}

/**
 * @param {string} page
 * @param {string} theme
 */
function groundOf(page, theme) {
  if (theme === 'dark') return { ground: '#17191b', ink: '#e8e6e1' };
  if (theme === 'light') return { ground: '#ffffff', ink: '#1f2428' };
  return pages[page] ?? { ground: '#ffffff', ink: '#000000' };
}

/** @param {Choice} choice */
function write(choice) {
  for (const [name, { code, about }] of Object.entries(snippetsOf(choice, release, room))) {
    const section = document.querySelector(`#${name}`);
    const [text, note] = [section?.querySelector('code'), section?.querySelector('p')];
    if (text && text.textContent !== code) text.textContent = code;
    if (note && note.textContent !== about) note.textContent = about;
  }
}

/** How high the element is, once it has been drawn: that room is kept on the page, too. */
function measure() {
  const inside = frame.contentDocument;
  inside?.addEventListener('convene-load', ({ target }) => {
    const element = /** @type {HTMLElement} */ (target);
    room = {
      narrow: heightAt(element, '340px'),
      wide: heightAt(element, '1100px'),
      here: heightAt(element, ''),
    };
    frame.style.blockSize = `${Math.min(900, inside.documentElement.scrollHeight + 8)}px`;
    write(choiceOf());
  });
}

/**
 * @param {HTMLElement} element
 * @param {string} width
 */
function heightAt(element, width) {
  element.style.inlineSize = width;
  const { height } = element.getBoundingClientRect();
  element.style.inlineSize = '';
  return Math.floor(height);
}

async function readRelease() {
  const response = await fetch('../dist/integrity.json');
  if (!response.ok) return;
  release = await response.json();
  write(choiceOf());
}

/** The languages of the elements are the page's own, too. */
function addLanguages() {
  const all = /** @type {NodeListOf<HTMLOptionElement>} */ (
    form.querySelectorAll('[name=lang] option:not([value=""])')
  );
  speech.append(...[...all].map((option) => option.cloneNode(true)));
  const asked = new URLSearchParams(location.search).get('in');
  const names = [...all].map(({ value }) => value);
  speech.value = chooseLanguage(asked ? [asked] : navigator.languages, names);
  /** @type {HTMLElement} */ (speech.parentElement).hidden = false;
}

async function speakAnew() {
  await speak(speech.value, main).catch(() => undefined);
  document.dispatchEvent(
    new CustomEvent('demo-words', {
      detail: { copy: say('copy'), copied: say('copied'), notCopied: say('notCopied') },
    }),
  );
  update();
}

addLanguages();
speech.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.set('in', speech.value);
  history.replaceState(null, '', address);
  void speakAnew();
});
fill(readChoice(location.hash));
frame.addEventListener('load', measure);
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(update));
addEventListener('hashchange', () => {
  fill(readChoice(location.hash));
  update();
});
void speakAnew();
readRelease().catch(() => undefined);
