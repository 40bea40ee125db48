import { html, nothing, type TemplateResult } from 'lit';
import { nothingChosen } from '../model/selection.ts';
import { sayFind, sayFound } from '../text/find-messages.ts';
import type { FeedElement, View } from './feed-element.ts';
import { nameChoices } from './say-chosen.ts';
import type { Scope } from './scope.ts';

/** That nothing matches, and what would if one thing were let go. */
export function renderNoMatch(view: View, scope: Scope, host: FeedElement): TemplateResult {
  const { language } = view;
  const choices = nameChoices(language, scope);
  const names = choices.map(([, name]) => name);
  // The button that was pressed goes.
  const moveOn = async () => {
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.root')?.focus();
  };
  const release = (change: Parameters<Scope['choose']>[0]) => () => {
    scope.choose(change);
    void moveOn();
  };
  const readOn = () => void scope.readNext().then(moveOn, () => undefined);
  const loosened = choices.flatMap(([facet, name]) => {
    const { count } = scope.found.without(facet);
    if (!count || choices.length < 2) return [];
    const events = sayFound(language, 'events', count);
    return html`<button
      class="button"
      part="button"
      type="button"
      @click=${release({ [facet]: '' })}
    >
      ${sayFind(language, 'loosen', { name, events })}
    </button>`;
  });
  return html`<div class="notice" part="notice">
    <p>${sayFind(language, 'nothing', { choice: names.join(' · ') })}</p>
    <div class="chips">
      ${loosened}
      <button class="button" part="button" type="button" @click=${release(nothingChosen)}>
        ${sayFind(language, 'clear')}
      </button>
      ${
        scope.hasNext
          ? html`<button class="button" part="button" type="button" @click=${readOn}>
              ${sayFind(language, 'further')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
