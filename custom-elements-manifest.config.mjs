import { readFileSync } from 'node:fs';

/**
 * @typedef {import('custom-elements-manifest/schema').ClassDeclaration & import('custom-elements-manifest/schema').CustomElement} Declaration
 * @typedef {import('custom-elements-manifest/schema').Module} Module
 */

/**
 * What the manifest says of: the elements and what they share, by the files that a user of the package imports.
 * Template functions and style sheets are nobody's interface.
 *
 * @type {import('@custom-elements-manifest/analyzer').Plugin}
 */
const publicOnly = {
  name: 'convene-public',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    if (node.name?.getText() === 'FeedElement') addLooks(moduleDoc);
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'without');
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (tag && declaration) {
      const names = ts.getTextOfJSDocComment(tag.comment)?.split(/[\s,]+/) ?? [];
      without.set(declaration.name, names);
    }
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.flatMap((module) => {
      const classes = /** @type {Declaration[]} */ (
        (module.declarations ?? []).filter(({ kind }) => kind === 'class')
      );
      if (classes.length === 0) return [];
      const path = builtPath(module.path);
      const exports = classes.flatMap((declaration) => exportsOf(declaration, path));
      return [{ ...module, path, declarations: classes.map(openOnly), exports }];
    });
  },
};

/**
 * The variables and slots that all elements have, from the one place where they are told of.
 *
 * @param {Partial<Module>} moduleDoc
 */
function addLooks({ declarations = [] }) {
  const base = /** @type {Declaration | undefined} */ (
    declarations.find(({ name }) => name === 'FeedElement')
  );
  if (!base) return;
  /** @type {{ tokens: { name: string, default: string, description: string }[], slots: { name: string, description: string }[] }} */
  const { tokens, slots } = JSON.parse(readFileSync('src/elements/tokens.json', 'utf8'));
  base.slots = slots;
  base.cssProperties = tokens.map(({ name, description, default: value }) => ({
    name,
    description,
    ...(value && { default: value }),
  }));
}

/**
 * What a class inherits and has no use for, by its name: the attributes, parts and events that its `@without` names.
 *
 * @type {Map<string, string[]>}
 */
const without = new Map();

/** Lit's own statics, and what the elements of a scope say to each other. */
const hidden = ['styles', 'properties', 'scope', 'facet', 'isSteady'];

/**
 * A class without its private and protected members, which the analyser lists as attributes too.
 *
 * @param {Declaration} declaration
 * @returns {Declaration}
 */
function openOnly(declaration) {
  const { members = [], attributes, cssParts, events, superclass } = declaration;
  const left = without.get(declaration.name) ?? [];
  const unused = left.map((name) => name.replace(/-\w/g, (pair) => pair.slice(1).toUpperCase()));
  const open = members.filter(
    ({ privacy = 'public', name }) =>
      privacy === 'public' && !hidden.includes(name) && !unused.includes(name),
  );
  const names = new Set(open.map(({ name }) => name));
  const result = {
    ...declaration,
    members: open,
    // Made from `dispatchEvent` calls beside those that the comments name.
    events: events?.filter(({ name }) => name && !left.includes(name)),
    cssParts: cssParts?.filter(({ name }) => !left.includes(name)),
    attributes: attributes?.filter(
      ({ name, fieldName }) => !left.includes(name) && (!fieldName || names.has(fieldName)),
    ),
    superclass: superclass?.name === 'Event' ? { name: 'Event', package: 'global:' } : superclass,
  };
  /** @type {Declaration} */
  const tidy = JSON.parse(JSON.stringify(result), (key, value) => {
    if (key === 'module') return builtPath(value);
    return key === 'text' && typeof value === 'string' ? value.replace(...whenType) : value;
  });
  return tidy;
}

/** @type {[string, string]} a type's name says nothing outside its file */
const whenType = ["EventFilter['when']", "'upcoming' | 'past' | 'all'"];

/**
 * Where a class is exported, and the tag that it is registered under.
 *
 * @param {Declaration} declaration
 * @param {string} module
 * @returns {import('custom-elements-manifest/schema').Export[]}
 */
function exportsOf({ name, tagName }, module) {
  const declaration = { name, module };
  if (!tagName) return [{ kind: 'js', name, declaration }];
  return [
    { kind: 'js', name, declaration },
    { kind: 'custom-element-definition', name: tagName, declaration },
  ];
}

/** @param {string} path */
function builtPath(path) {
  return path.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');
}

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [publicOnly],
};
