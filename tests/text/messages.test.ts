import { expect } from 'chai';
import { catalogues } from '../../src/text/catalogues.ts';
import { english } from '../../src/text/language.ts';
import type { PluralForms } from '../../src/text/messages.ts';
import { mapEn } from '../../src/text/map/en.ts';
import { findCountsEn, findEn } from '../../src/text/find/en.ts';
import { keepEn } from '../../src/text/keep/en.ts';
import { stayCatalogues, stayEnglish } from '../../src/text/stay/catalogues.ts';
import { messages as rest } from '../../src/text/messages/en-more.ts';

type Messages = Readonly<Record<string, string | PluralForms>>;

const own = english.messages as unknown as Messages;
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const formsOf = (message: string | PluralForms): [string, string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

/** What no message of an interface should have: a place that is left open, doubled or outer blanks, Latin quotes. */
const untidy = /\{\}|^\s|\s$| {2}|"|'/;

/** What every page may say, and the rest, each under the name of what says it. */
async function load(tag: string): Promise<Messages> {
  const module = await catalogues[tag]!();
  const find = await module.loadFind();
  const stay = await stayCatalogues[tag]!();
  return {
    ...module.messages,
    ...(await module.loadMore()).messages,
    ...named('map', (await module.loadMap()).messages),
    ...named('keep', (await module.loadKeep()).messages),
    ...named('find', { ...find.messages, ...find.counts }),
    ...named('stay', { ...stay.messages, ...stay.counts }),
  };
}

const named = (name: string, messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${name} ${key}`, text]));

const all: Messages = {
  ...own,
  ...named('map', mapEn),
  ...named('keep', keepEn),
  ...named('find', { ...findEn, ...findCountsEn }),
  ...named('stay', { ...stayEnglish.messages, ...stayEnglish.counts }),
};

describe('the messages in English', () => {
  it('stand in two modules without one in both', () => {
    const first = Object.keys(own).filter((key) => !(key in rest));
    expect(first.length).to.be.greaterThan(5);
    expect(Object.keys(own)).to.have.length(first.length + Object.keys(rest).length);
  });
});

describe('the languages', () => {
  it('are the twenty-three besides English', () => {
    const wanted = 'am ar bn es fa-AF fil fr hi id km lo mn my ne ps pt si sw ta th ur vi zh-Hans';
    expect(Object.keys(catalogues).sort()).to.deep.equal(wanted.split(' '));
  });

  for (const tag of Object.keys(catalogues)) {
    describe(tag, () => {
      it('has a message for every key, and no other', async () => {
        expect(Object.keys(await load(tag)).sort()).to.deep.equal(Object.keys(all).sort());
      });

      it('has the places of every message', async () => {
        for (const [key, message] of Object.entries(await load(tag))) {
          const wanted = placesIn(formsOf(all[key]!).at(-1)![1]);
          for (const [form, text] of formsOf(message)) {
            // "Two photos" needs no figure.
            const mayLack = /^(zero|one|two)$/.test(form) && !text.includes('{');
            if (!mayLack) expect(placesIn(text), `${key} ${form}`).to.deep.equal(wanted);
          }
        }
      });

      it('has every plural form that the language has, and no other', async () => {
        const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
        for (const [key, message] of Object.entries(await load(tag))) {
          const isPlural = typeof all[key] !== 'string';
          expect(typeof message === 'string', key).to.equal(!isPlural);
          if (!isPlural) continue;
          const forms = formsOf(message).map(([form]) => form);
          expect(forms.sort(), key).to.deep.equal([...pluralCategories].sort());
        }
      });

      it('says something in tidy words', async () => {
        for (const [key, message] of Object.entries(await load(tag))) {
          for (const [form, text] of formsOf(message)) {
            expect(text, `${key} ${form}`).to.match(/[\p{L}\p{M}]|\{\w+\}/u);
            expect(text, `${key} ${form}`).to.not.match(untidy);
          }
        }
      });
    });
  }
});
