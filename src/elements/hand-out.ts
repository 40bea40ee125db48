import { html, nothing, render, type TemplateResult } from 'lit';
import type { EventEntry } from '../model/feed.ts';
import { sayKeep } from '../text/keep-messages.ts';
import { say } from '../text/language.ts';
import { formatStatus } from '../text/state.ts';
import { formatDays } from '../text/when.ts';
import { formatPlaces } from '../text/where.ts';
import { formatTimes } from './clocks.ts';
import { formatParty, namesOf } from './event-in-full.ts';
import type { View } from './feed-element.ts';

/**
 * Prints one event alone, in black on white, its links with their addresses: a page of its own in a frame within our
 * own room, so that nothing of the host page is touched.
 */
export function printHandOut(room: ParentNode, view: View, entry: EventEntry): void {
  const frame = document.createElement('iframe');
  frame.className = 'hand-out';
  frame.title = sayKeep(view.language, 'print');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const print = (): void => {
    const inside = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inside) return;
    fillHandOut(inside, view, entry);
    inside.addEventListener('afterprint', () => frame.remove(), { once: true });
    inside.print();
  };
  frame.addEventListener('load', print, { once: true });
  room.querySelector('.hand-out')?.remove();
  (room.querySelector('dialog') ?? room).append(frame);
}

/** Writes the hand-out of an event into the document of an empty window. */
export function fillHandOut(
  inside: Window & typeof globalThis,
  view: View,
  entry: EventEntry,
): void {
  const { document: page } = inside;
  page.documentElement.lang = entry.event.language ?? entry.item.language ?? view.language.tag;
  page.title = entry.event.title;
  dressPage(inside);
  render(renderHandOut(view, entry), page.body);
}

function dressPage({ document: page, CSSStyleSheet }: Window & typeof globalThis): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
  } catch {
    // A browser that constructs none: Safari before 16.4.
    const style = page.createElement('style');
    style.textContent = styles;
    page.head.append(style);
  }
}

const styles = `
@page { margin: 2cm }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.5 Georgia, 'Times New Roman', serif }
h1 { margin: 0 0 .3em; font-size: 24pt; line-height: 1.15 }
h2 { margin: 1.4em 0 .3em; font-size: 13pt; break-after: avoid }
p { margin: 0 0 .5em; max-inline-size: 36em }
.when { font-weight: bold }
.state { display: inline-block; margin-inline-end: .6em; padding: 0 .5em; border: 1px solid }
.text { white-space: pre-line }
dl { margin: 1.2em 0; border-block-start: 1px solid }
dl div { display: flex; gap: 1.5em; padding-block: .4em; border-block-end: 1px solid; break-inside: avoid }
dt { flex: 0 0 8em; font-weight: bold }
dd { margin: 0 }
li { margin-block-end: .6em; break-inside: avoid }
.address { overflow-wrap: anywhere }
`;

function renderHandOut(view: View, { event, item }: EventEntry): TemplateResult {
  const { language } = view;
  const status = formatStatus(language, event);
  const url = event.url ?? item.url;
  const outcomes = item.outcomes.filter(({ events }) => events.includes(event.id));
  const facts = [
    ...(['host', 'participant', 'focus'] as const).map((role) => [
      say(language, role),
      namesOf(view, event, role),
    ]),
    [sayKeep(language, 'people'), event.parties.map(formatParty).filter(Boolean).join(' · ')],
  ].filter(([, value]) => value);
  const { register } = event;
  return html`<h1 dir="auto">${event.title}</h1>
    <p class="when">
      ${status ? html`<span class="state">${status}</span>` : nothing}${formatDays(language, event, { weekday: true })}
    </p>
    ${[formatTimes(view, event), formatPlaces(language, event)].map((line) => (line ? html`<p>${line}</p>` : nothing))}
    ${event.summary ? html`<p class="text" dir="auto">${event.summary}</p>` : nothing}
    ${
      facts.length
        ? html`<dl>
            ${facts.map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${
      outcomes.length
        ? html`<h2>${item.outcomesTitle ?? say(language, 'whatCame')}</h2>
            <ol>
              ${outcomes.map(({ title, text }) => html`<li><strong>${title}</strong>${text ? html`<br />${text}` : nothing}</li>`)}
            </ol>`
        : nothing
    }
    ${register ? html`<p class="address">${sayKeep(language, 'registerAt', { address: register.url })}</p>` : nothing}
    ${url ? html`<p class="address">${sayKeep(language, 'moreAt', { address: url })}</p>` : nothing}`;
}
