import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { trimLit } from '../../scripts/lit/trim-lit.mjs';
import { readSources } from './source.ts';

/** What the build cuts off Lit, as it would stand in an element. */
const cutOff: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a property that becomes an attribute', /\breflect:/],
  ['a property with a comparison or a default of its own', /\b(hasChanged|useDefault|noAccessor):/],
  ['a property that is no text, number, switch or converted', /\btype: (String|Object|Array)\b/],
  ['a hook that is never called', /\b(firstUpdated|shouldUpdate|scheduleUpdate|hostUpdate)\(/],
  ['a controller taken away', /\bremoveController\(/],
  ['a comment in a template', /<!--/],
  ['a binding in raw text', /<(script|style|textarea|title)\b[^>]*>[^<]*\$\{/],
];

function faultsIn(text: string): string[] {
  return cutOff.flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));
}

const { resolve } = createRequire(import.meta.url);
const litHtml = resolve('lit-html').replace('/node/', '/');

describe('what is cut off Lit', () => {
  it('is used by no element', () => {
    const elements = readSources().filter(({ path }) => path.startsWith('elements/'));
    expect(elements).to.have.length.above(50);
    const faults = elements.flatMap(({ path, text }) =>
      faultsIn(text).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).to.deep.equal([]);
  });

  it('would be seen', () => {
    expect(faultsIn('open: { type: Boolean, reflect: true }')).to.have.length(1);
    expect(faultsIn('item: { type: Object }')).to.have.length(1);
    expect(faultsIn('override firstUpdated(): void {')).to.have.length(1);
    expect(faultsIn('html`<textarea rows="2">${text}</textarea>`')).to.have.length(1);
    expect(faultsIn('html`<textarea .value=${text}></textarea>`')).to.deep.equal([]);
  });

  it('is cut word for word, or the build says what it misses', () => {
    const code = readFileSync(litHtml.replace(/[^/]*$/, 'lit-html.js'), 'utf8');
    const trimmed = trimLit(litHtml, code);
    expect(trimmed.length).to.be.below(0.75 * code.length);
    expect(trimmed).to.include('createPolicy("convene"');
    expect(() => trimLit(litHtml, code.replace('createPolicy', 'makePolicy'))).to.throw(
      'lit-html.js has no createPolicy("lit-html"',
    );
  });
});
