import '../../src/index.ts';
import type { FeedScope } from '../../src/elements/feed.ts';
import type { Tag } from './elements.ts';
import { one, until } from './elements.ts';
import { documentOf, eventOf, itemOf } from './feeds.ts';

const area = (code: string) => ({ code, roles: ['host'] });

/** Events in three countries, to come and past, with what came of one. */
export const scopeDocument = documentOf([
  itemOf(
    'asia',
    {
      kind: 'report',
      published: '2019-06-01',
      events: [
        eventOf('nepal', {
          title: 'Réunion',
          start: '2019-05-16',
          places: [{ name: 'Kathmandu', country: 'NP' }],
          areas: [area('NP')],
          topics: ['Wages'],
        }),
        eventOf('nepal-next', { title: 'Wages again', start: '2090-05-16', areas: [area('NP')] }),
        eventOf('india', { start: '2091-05-16', areas: [area('IN')], topics: ['Ports'] }),
      ],
      outcomes: [{ title: 'New partners', events: ['nepal'] }, { title: 'Elsewhere' }],
    },
    { title: 'What came of it all' },
  ),
  itemOf('africa', {
    published: '2018-01-01',
    events: [eventOf('ghana', { start: '2018', areas: [area('GH')], topics: ['Ports'] })],
  }),
]);

/** Puts a scope with some elements on the page and waits until they show its feed. */
export async function showScope(
  tags: readonly (Tag | 'convene-filter')[],
  feed: unknown = scopeDocument,
  attributes: Readonly<Record<string, string>> = {},
): Promise<FeedScope> {
  const scope = document.createElement('convene-feed');
  for (const [name, value] of Object.entries(attributes)) scope.setAttribute(name, value);
  const stage = document.createElement('main');
  stage.append(scope);
  document.body.append(stage);
  scope.append(...tags.map((tag) => document.createElement(tag)));
  scope.feed = feed;
  for (const element of scope.children) {
    await until(() => isDrawn(element), `${element.localName} to follow its scope`);
  }
  return scope;
}

function isDrawn({ shadowRoot }: Element): boolean {
  return !!shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('slot:not([name])');
}

/** Takes every scope away. */
export function clearScopes(): void {
  for (const scope of document.querySelectorAll('convene-feed')) scope.parentElement?.remove();
}

/** One of the elements in a scope. */
export function inside(scope: Element, tag: string): HTMLElement {
  return scope.querySelector<HTMLElement>(`convene-${tag}`)!;
}

/** Chooses something in the filter's list of a facet. */
export function pick(scope: Element, facet: string, value: string): void {
  const select = one(inside(scope, 'filter'), `#${facet}`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Writes into the filter's search. */
export function search(scope: Element, words: string): void {
  const input = one(inside(scope, 'filter'), 'input') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
