import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { html, nothing } from 'lit';
import type { Feed } from '../model/feed.ts';
import type { Language } from '../text/language.ts';
import { later, takePending } from '../text/lazy.ts';
import type { View } from '../elements/view.ts';
import { classOf, type Drawn, type PrerenderedName } from './classes.ts';
import { collectStyles } from './collect-styles.ts';

export interface PrerenderOptions {
  /** What the element says as its `src`. */
  readonly src: string;
  readonly language: Language;
  /** Milliseconds since 1970: what is past is told from what is to come. */
  readonly now: number;
  /** The element's `limit`, where it is to have one. */
  readonly limit?: number;
}

/**
 * An element as HTML that paints before any script runs: its tag, and in it a declarative shadow root with its styles and
 * what it shows of the feed: https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 * Once the element's script has the feed, it draws anew and takes this away, in one frame.
 */
export async function prerender(
  name: PrerenderedName,
  feed: Feed,
  { src, language, now, limit }: PrerenderOptions,
): Promise<string> {
  const Class = await classOf(name);
  const element = new Class();
  const styles = collectStyles(element);
  Object.assign(element, { parsed: { feed, problems: [] }, language, limit });
  const content = await draw(element, feed, {
    language,
    host: element,
    // Written for nobody's zone.
    clock: { now, timeZone: 'UTC' },
    level: 3,
    feedLanguage: feed.language,
  });
  const { tag, dir = nothing } = language;
  const drawn = html`<div class="root before" lang=${tag} dir=${dir}><div>${content}</div></div>`;
  // Slots stand inside of an element; which one makes no difference to what is written.
  const markup = tidy(await collectResult(render(drawn, { customElementHostStack: [{}] })));
  const address = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const more = limit ? ` limit="${limit}"` : '';
  return `<convene-${name} src="${address}"${more}><template shadowrootmode="open">
<style class="before">${styles()} slot{display:none}</style>${markup}</template></convene-${name}>`;
}

/** What the element draws, once all that it needs is there. */
async function draw(element: Drawn, feed: Feed, view: View): Promise<unknown> {
  for (;;) {
    const content = element.renderFeed(feed, view);
    const pending = [...takePending(), ...takePending(later)];
    if (!pending.length) return content;
    await Promise.all(pending);
  }
}

/** Without the marks by which a template could be taken up again: the element draws anew. */
function tidy(markup: string): string {
  return markup.replace(/<!--.*?-->|<\?>/gs, '').replace(/\s+/g, ' ');
}
