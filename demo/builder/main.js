import { heeded } from './attributes.js';
import { readChoice, untouched, writeChoice } from './choice.js';
import { contrastOf, textColourOf } from './contrast.js';
import { pages, previewOf } from './pages.js';
import { snippetsOf } from './snippets.js';

/** @typedef {import('./choice.js').Choice} Choice */

const form = /** @type {HTMLFormElement} */ (document.querySelector('.builder'));
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('.preview'));
const advice = /** @type {HTMLElement} */ (document.querySelector('.advice'));

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
  const said = accent
    ? contrastOf(accent, ground) >= 4.5
      ? `Text in this colour has ${contrastOf(accent, ground).toFixed(1)} to 1 here: it can be read as it is.`
      : `Text in this colour would have ${contrastOf(accent, ground).toFixed(1)} to 1 here; 4.5 are needed. It is drawn in ${textColourOf(accent, ink)}, buttons stay as chosen.`
    : 'The elements’ own accent is made from the page’s text colour, and can be read on any page.';
  advice.classList.toggle('warn', said.includes('needed'));
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

fill(readChoice(location.hash));
frame.addEventListener('load', measure);
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(update));
addEventListener('hashchange', () => {
  fill(readChoice(location.hash));
  update();
});
update();
readRelease().catch(() => undefined);
