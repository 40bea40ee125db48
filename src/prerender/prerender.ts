import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { html, nothing } from 'lit';
import type { Feed } from '../model/feed.ts';
import { selectItem } from '../model/select-item.ts';
import type { Language } from '../text/language.ts';
import { adopt } from '../elements/adopt.ts';
import { isTall, tall } from '../elements/tall.ts';
import { later, takePending } from '../text/lazy.ts';
import type { View } from '../elements/view.ts';
import { classOf, type Drawn, type PrerenderedName } from './classes.ts';
import { collectStyles } from './collect-styles.ts';
import { StillPicture } from './still-picture.ts';

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
  options: PrerenderOptions,
): Promise<string> {
  const { src, limit } = options;
  const address = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const more = limit ? ` limit="${limit}"` : '';
  const root = await toRoot(name, feed, options);
  return `<convene-${name} src="${address}"${more}>${root}</convene-${name}>`;
}

/** What of an element a report may settle for the map that it holds. */
interface Inner {
  /** The id of the item. */
  readonly item?: string;
  readonly level?: number;
}

async function toRoot(
  name: PrerenderedName,
  feed: Feed,
  { language, now, limit, item = '', level = 3 }: PrerenderOptions & Inner,
): Promise<string> {
  const Class = await classOf(name);
  const element = new Class();
  const styles = collectStyles(element);
  const picture = name === 'region-map' ? new StillPicture() : undefined;
  Object.assign(element, { parsed: { feed, problems: [] }, language, limit, item, picture });
  const { tag, dir = nothing } = language;
  if (isTall(tag)) adopt(element.shadowRoot, tall);
  const content = await draw(element, feed, {
    language,
    host: element,
    // Written for nobody's zone.
    clock: { now, timeZone: 'UTC' },
    level,
    feedLanguage: feed.language,
  });
  const drawn = html`<div class="root before" lang=${tag} dir=${dir}><div>${content}</div></div>`;
  // Slots stand inside of an element; which one makes no difference to what is written.
  const rendered = render(drawn, { customElementHostStack: [{}], elementRenderers: [] });
  const markup = tidy(await collectResult(rendered));
  const [before = '', after] = markup.split(mapEnd);
  const inner = { language, now, src: '', item: selectItem(feed)?.id, level: level + 2 };
  const whole = after
    ? before + (await toRoot('region-map', feed, inner)) + mapEnd + after
    : markup;
  return `<template shadowrootmode="open">
<style class="before">${styles()} slot{display:none}</style>${whole}</template>`;
}

/** A report holds a map, which is an element of its own. */
const mapEnd = '</convene-region-map>';

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
