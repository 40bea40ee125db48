import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from './fail.ts';
import type { MessageKey } from '../text/messages.ts';
import { say } from '../text/language.ts';
import type { View } from './feed-element.ts';

/** One line on what is the matter, and at its end what can be done. */
export function renderNotice(
  view: View,
  key: MessageKey,
  site?: string,
  more?: unknown,
): TemplateResult {
  return html`<div class="notice" part="notice">
    <slot name=${key === 'failed' ? 'error' : /^no[^M]/.test(key) ? 'empty' : key}
      ><p>
        ${say(view.language, key)}
        ${site ? renderSite(view, key === 'partly' ? 'partlyOn' : 'alsoOn', site) : nothing}
      </p></slot
    >
    ${more ?? nothing}
  </div>`;
}

/** The feed could not be read: said so, with another try and where else to look. */
export function renderFailure(view: View, failure: Failure, retry: () => unknown): TemplateResult {
  const site = siteOf(failure.url);
  const button = html`<button class="button" part="button" @click=${retry}>
    ${say(view.language, 'retry')}
  </button>`;
  return renderNotice(view, 'failed', site, [failure.note?.(view), button]);
}

/** The first page of where a feed is; nothing where its address is none. */
function siteOf(url = ''): string | undefined {
  try {
    return url.startsWith('http') ? new URL('/', url).href : undefined;
  } catch {
    return undefined;
  }
}

/** "It is also on example.org.", the name a link. */
function renderSite({ language }: View, key: MessageKey, url: string): TemplateResult {
  const [before, after = ''] = say(language, key, { site: '\n' }).split('\n');
  return html`${before}<a href=${url}>${new URL(url).host.replace(/^www\./, '')}</a>${after}`;
}
