import { contextCuts } from './context-cuts.mjs';
import { cuts } from './cuts.mjs';
import { templateCuts } from './template-cuts.mjs';

/** @type {typeof cuts} */
const all = { ...cuts, ...contextCuts, 'lit-html.js': templateCuts };

/** Whose files are trimmed: what a module's path has in it. */
export const ofLit = /node_modules.(lit|@lit)/;

/**
 * Lit for pages that aren't ours: a name of our own for its Trusted Types policy, nothing looked for on `window`, where
 * an element with that id may stand in the way; and only as much of it as our elements use. Throws where a piece isn't
 * there word for word: then Lit has changed, and the cuts are to be read again.
 *
 * @param {string} path of one of Lit's modules
 * @param {string} code
 */
export function trimLit(path, code) {
  const name = path.replace(/\?.*/, '').replace(/.*[\\/]/, '');
  let trimmed = code;
  for (const [find, by] of all[name] ?? []) {
    if (!trimmed.includes(find)) throw new Error(`scripts/lit: ${name} has no ${find}`);
    trimmed = trimmed.replaceAll(find, () => by);
  }
  return trimmed;
}

/**
 * Trims Lit in what Vite builds.
 *
 * @type {import('vite').Plugin}
 */
export const guestLit = {
  name: 'convene-guest-lit',
  apply: 'build',
  transform: { filter: { id: ofLit }, handler: (code, id) => trimLit(id, code) },
};
