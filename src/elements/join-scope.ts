import { ContextConsumer } from '@lit/context';
import { FeedElement } from './feed-element.ts';
import { type Scope, scopeContext } from './scope.ts';

const joined = new WeakSet<Element>();

/** Lets an element that has no feed of its own follow the scope around it. */
export function joinScope(element: Element): void {
  if (!(element instanceof FeedElement) || joined.has(element)) return;
  if (element.src || element.feed) return;
  joined.add(element);
  new ContextConsumer(element, {
    context: scopeContext,
    subscribe: true,
    callback: (scope) => {
      if (scope) follow(element, scope);
    },
  });
}

function follow(element: FeedElement, scope: Scope): void {
  const { facet, scope: before } = element;
  element.scope = facet ? { ...scope, ...scope.found.without(facet) } : scope;
  if (element.feed !== scope.feed) element.feed = scope.feed;
  else element.requestUpdate(element.isSteady ? undefined : 'scope', before);
}
