import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { configs as ts } from 'typescript-eslint';

/** Where a feed's words could become code, or a strict page would refuse us. */
const unsafe = [
  'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
  'MemberExpression[property.value=/^(innerHTML|outerHTML|srcdoc)$/]',
  'Property[key.name=/^(innerHTML|outerHTML|srcdoc)$/]',
  'TemplateElement[value.raw=/[.](innerHTML|outerHTML|srcdoc)=$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
  'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
].map((selector) => ({ selector, message: 'Nothing from a feed is ever markup: use a template.' }));

const shape = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'TSModuleDeclaration[kind!="global"]', message: 'Use a module.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
];

/** Clock, network and chance arrive as arguments. */
const impure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take now as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take now as an argument.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take now as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Take chance as an argument.',
  },
  {
    selector: 'CallExpression[callee.name="fetch"], CallExpression[callee.property.name="fetch"]',
    message: 'Take the text as an argument.',
  },
];

const unsafeDirectives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'];
const imports = {
  paths: ['lit/static-html.js', 'lit-html/static.js'].map((name) => ({
    name,
    message: 'Templates are written out.',
  })),
  patterns: [
    {
      group: unsafeDirectives.map((name) => `**/${name}.js`),
      message:
        'Markup or inline style from data: strict pages refuse it, and feeds must not have it.',
    },
  ],
};

const only = {
  selector:
    'CallExpression[callee.object.name=/^(it|describe|context|specify|suite|test)$/][callee.property.name="only"]',
  message: 'Run one file from the command line instead.',
};

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      '.cache',
      '**/*.generated.*',
      'src/map/packs',
      'tests/fixtures',
      'wordpress',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    extends: [ts.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'separate-type-imports' },
      ],
      // A number in a message needs no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void call()` bodies and handlers that return what they called read well enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The runtime check stays even where a type says that it cannot fail: feeds are unknown.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // It calls an assertion needless that adds an optional member, and its fix breaks the types.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Indexing gives `T | undefined`; a loop inside its bounds may say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The linter doesn't see the type assertions of JavaScript's comments; the compiler does.
    files: ['**/*.js', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': ['error', imports],
      'no-restricted-syntax': ['error', ...unsafe, ...shape],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['src/{model,text,outputs,sources}/**/*.ts'],
    rules: {
      // Readers turn unknown values into words on purpose, when saying what was wrong.
      '@typescript-eslint/no-base-to-string': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...unsafe, ...shape, ...impure],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', only],
      // A chai plugin types `equal` as a promise; `accessible` really is one.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
      // Chai's assertions are expressions, and fixtures are known.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests hand broken values in on purpose.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
