// `node scripts/theming.mjs`: writes into docs/theming.md and demo/theming.html, between their markers, what the manifest
// (dist/custom-elements.json) says of tokens, slots, parts and events. A test finds them out of step.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { format } from 'prettier';

/**
 * @typedef {{ name: string, description?: string, default?: string, role?: string }} Named
 * @typedef {{ tagName: string, slots?: Named[], cssParts?: Named[], cssProperties?: Named[], events?: Named[] }} Element
 */

const root = join(import.meta.dirname, '..');
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

const roles = /** @type {const} */ ({
  colour: 'Colour',
  type: 'Type',
  space: 'Space',
  shape: 'Shape',
  motion: 'Motion',
});

export const written = ['docs/theming.md', 'demo/theming.html'];

/**
 * A page with its tables as they ought to be.
 *
 * @param {string} path one of `written`
 * @returns {Promise<string>}
 */
export async function withTables(path) {
  const isPage = path.endsWith('.html');
  const text = Object.entries(tables(isPage ? toList : toTable, isPage)).reduce(
    (page, [name, table]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->)[^]*(<!-- end of ${name} -->)`),
        (_, start, end) => `${start}\n\n${table}\n\n${end}`,
      ),
    read(path),
  );
  return format(text, {
    parser: isPage ? 'html' : 'markdown',
    printWidth: 100,
    singleQuote: true,
  });
}

/**
 * @param {(named: Named[]) => string} write
 * @param {boolean} isPage
 */
function tables(write, isPage) {
  const elements = readElements();
  const heading = (/** @type {string} */ words) => (isPage ? `<h3>${words}</h3>` : `### ${words}`);
  const code = (/** @type {string} */ tag) => (isPage ? `<code>${tag}</code>` : `\`${tag}\``);
  const tokens = elements[0]?.cssProperties ?? [];
  const { tokens: list } = /** @type {{ tokens: Named[] }} */ (
    JSON.parse(read('src/elements/tokens.json'))
  );
  const roleOf = (/** @type {string} */ name) => list.find((token) => token.name === name)?.role;
  const byElement = (/** @type {(element: Element) => Named[]} */ pick) =>
    elements
      .map((element) => `${heading(code(element.tagName))}\n\n${write(pick(element))}`)
      .join('\n\n');
  return {
    tokens: Object.entries(roles)
      .map(([role, title]) => {
        const some = tokens.filter(({ name }) => roleOf(name) === role);
        return `${heading(title)}\n\n${write(some)}`;
      })
      .join('\n\n'),
    slots: write((elements[0]?.slots ?? []).filter(({ name }) => name)),
    parts: byElement(({ cssParts = [] }) => cssParts),
    events: write(unique(elements.flatMap(({ events = [] }) => events))),
  };
}

/** @returns {Element[]} */
function readElements() {
  /** @type {{ modules: { declarations?: Partial<Element>[] }[] }} */
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => (declaration.tagName ? [/** @type {Element} */ (declaration)] : []))
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

/** @param {Named[]} all */
function unique(all) {
  return [...new Map(all.map((named) => [named.name, named])).values()];
}

/** @param {Named[]} named */
function toTable(named) {
  const rows = named.map(
    ({ name, description = '', default: value }) =>
      `| \`${name}\` | ${description.replaceAll('|', '\\|')}${value ? ` (${value})` : ''} |`,
  );
  return ['| name | what it is |', '| --- | --- |', ...rows].join('\n');
}

/** @param {Named[]} named */
function toList(named) {
  const rows = named.map(
    ({ name, description = '', default: value }) =>
      `<dt><code>${name}</code></dt><dd>${toHtml(description)}${value ? ` (${value})` : ''}</dd>`,
  );
  return `<dl class="facts">${rows.join('')}</dl>`;
}

/** @param {string} text */
function toHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

if (argv[1] === import.meta.filename) {
  for (const path of written) writeFileSync(join(root, path), await withTables(path));
}
