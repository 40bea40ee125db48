import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry, Feed } from '../model/feed.ts';
import { isOff, stateOf } from '../model/span.ts';
import { type CalendarService, toCalendarLinks } from '../outputs/calendar-links.ts';
import { encodeText } from '../outputs/encode-text.ts';
import { sayKeep } from '../text/keep-messages.ts';
import { formatPlainEvent } from '../text/plain-event.ts';
import { copyText } from './copy-text.ts';
import { addressOf, pageWithoutHash } from './event-address.ts';
import { saveIcs } from './save-ics.ts';
import type { View } from './feed-element.ts';
import { printHandOut } from './hand-out.ts';

/** What can be done with an event: keep it in a calendar, share it, print it. */
export class EventActions {
  #root: ParentNode;
  #draw: () => void;
  #status = '';
  #hasNoSheet = false;

  /** @param draw draws everything anew */
  constructor(root: ParentNode, draw: () => void) {
    this.#root = root;
    this.#draw = draw;
  }

  /** Another event: what was said of the last one no longer holds. */
  forget(): void {
    this.#status = '';
  }

  render(view: View, feed: Feed, entry: EventEntry, isDeep: boolean): TemplateResult {
    const { event, item } = entry;
    const url = isDeep ? addressOf(event.id) : (event.url ?? item.url ?? pageWithoutHash());
    const print = () => printHandOut(this.#root, view, entry);
    return html`<div class="actions" part="actions">
        ${this.#renderCalendar(view, feed, entry)} ${this.#renderShare(view, entry, url)}
        <button class="button" part="button" @click=${print}>
          ${sayKeep(view.language, 'print')}
        </button>
      </div>
      <p class="muted said" role="status">${this.#status}</p>`;
  }

  #renderCalendar(view: View, feed: Feed, entry: EventEntry): unknown {
    const { language, clock } = view;
    const { event } = entry;
    if (isOff(event) || stateOf(event, clock.now) === 'past') return nothing;
    const links = toCalendarLinks(entry, language);
    const save = () => saveIcs(view, feed, entry);
    const content = links.size
      ? html`<p>
            <button class="plain" part="button" @click=${save}>
              ${sayKeep(language, 'addFile')}
            </button>
          </p>
          <p class="muted">${sayKeep(language, 'addFileNote')}</p>
          <ul class="links" role="list">
            ${[...links].map(
              ([service, link]) => html`<li>${renderService(view, service, link)}</li>`,
            )}
          </ul>
          <p class="muted">${sayKeep(language, 'addSiteNote')}</p>`
      : html`<p class="muted">${sayKeep(language, 'noDay')}</p>`;
    return renderMenu(sayKeep(language, 'add'), content);
  }

  #renderShare(view: View, entry: EventEntry, url: string): unknown {
    const { language } = view;
    const { title } = entry.event;
    const text = formatPlainEvent(language, entry.event, url);
    const label = sayKeep(language, 'share');
    if (!this.#hasNoSheet && 'share' in navigator) {
      const share = () =>
        this.#share({ title, text: formatPlainEvent(language, entry.event), url });
      return html`<button class="button" part="button" @click=${share}>${label}</button>`;
    }
    const query = encodeText(text);
    const mail = `mailto:?subject=${encodeText(title)}&body=${query.replaceAll('%0A', '%0D%0A')}`;
    const content = html`<ul class="links" role="list">
        <li>
          <button class="plain" part="button" @click=${() => this.#copy(view, url, '.address')}>
            ${sayKeep(language, 'copyLink')}
          </button>
        </li>
        <li>
          <a href="https://wa.me/?text=${query}" target="_blank" rel="noopener noreferrer"
            >${sayKeep(language, 'whatsapp')}</a
          >
        </li>
        <li><a href=${mail}>${sayKeep(language, 'email')}</a></li>
      </ul>
      <input
        class="field address"
        readonly
        .value=${url}
        aria-label=${sayKeep(language, 'copyLink')}
      />
      <label class="muted">
        ${sayKeep(language, 'asText')}
        <textarea
          class="field text"
          readonly
          rows=${text.split('\n').length + 1}
          .value=${text}
        ></textarea>
      </label>
      <p>
        <button class="plain" part="button" @click=${() => this.#copy(view, text, '.field.text')}>
          ${sayKeep(language, 'copyText')}
        </button>
      </p>`;
    return renderMenu(label, content, this.#hasNoSheet);
  }

  async #share(data: ShareData): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      // The visitor thought better of it.
      if ((error as Error).name === 'AbortError') return;
      this.#hasNoSheet = true;
      this.#draw();
    }
  }

  async #copy({ language }: View, text: string, field: string): Promise<void> {
    const isCopied = await copyText(text, this.#root.querySelector<HTMLInputElement>(field));
    this.#status = sayKeep(language, isCopied ? 'copied' : 'copyYourself');
    this.#draw();
  }
}

function renderMenu(label: string, content: unknown, isOpen = false): TemplateResult {
  return html`<details class="menu" ?open=${isOpen}>
    <summary class="button" part="button">${label}</summary>
    <div class="choices">${content}</div>
  </details>`;
}

function renderService({ language }: View, service: CalendarService, url: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer"
    >${sayKeep(language, service)}</a
  >`;
}
