import { html, nothing, render } from 'lit';
import type { EventEntry, Feed } from '../model/feed.ts';
import { sayKeep } from '../text/keep-messages.ts';
import { later, takePending } from '../text/lazy.ts';
import { adopt } from './adopt.ts';
import { EventActions } from './event-actions.ts';
import { dialogStyles } from './event-dialog-styles.ts';
import { renderEventInFull } from './event-in-full.ts';
import type { FeedElement, View } from './feed-element.ts';
import { tokens } from './tokens.ts';

const parts =
  'dialog, close, picture, photo, credit, when, pill, title, place, times, summary, facts, register, link, actions, button, outcomes, outcome, number, text';

/** One event in full, in a dialog over the page, in a room of its own within its element. */
export class EventDialog {
  #host: FeedElement;
  #room = document.createElement('div');
  #root = this.#room.attachShadow({ mode: 'open' });
  #actions: EventActions;
  #closed: () => void;
  #feed?: Feed;
  #view?: View;
  #entry?: EventEntry;
  #opener?: HTMLElement;

  /** @param closed is called when it has been closed, by whatever means but `close` */
  constructor(host: FeedElement, closed: () => void) {
    this.#host = host;
    this.#closed = closed;
    this.#actions = new EventActions(this.#root, () => this.#draw());
    this.#room.setAttribute('exportparts', parts);
    for (const styles of [tokens, dialogStyles]) adopt(this.#root, styles);
  }

  /** The id of the event that is open. */
  get id(): string | undefined {
    return this.#entry?.event.id;
  }

  open(feed: Feed, view: View, entry: EventEntry, opener?: HTMLElement): void {
    this.#feed = feed;
    this.#view = view;
    this.#entry = entry;
    this.#opener = opener ?? this.#opener;
    this.#actions.forget();
    // Before what the element itself draws, which Lit would otherwise take for its own.
    if (!this.#room.isConnected) this.#host.renderRoot.prepend(this.#room);
    this.#draw();
    const dialog = this.#dialog;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    this.#root.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  }

  /** Draws the event anew as another reading of the feed has it; one that is gone from there stays as it was. */
  renew(feed: Feed, view: View): void {
    if (!this.#entry) return;
    this.#feed = feed;
    this.#view = view;
    for (const item of feed.items) {
      const event = item.events.find(({ id }) => id === this.id);
      if (event) this.#entry = { event, item };
    }
    this.#draw();
  }

  /** Closes it without telling. */
  close(): void {
    if (!this.#entry) return;
    this.#entry = undefined;
    this.#dialog?.close();
    this.#leave();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  #draw(): void {
    const [feed, view, entry] = [this.#feed, this.#view, this.#entry];
    if (!feed || !view || !entry) return;
    // Nothing in it is on the page's own headings.
    const inside: View = { ...view, level: 2, link: undefined };
    const isDeep = this.#host.hasAttribute('deep-link');
    const content = html`<dialog
      class="root"
      part="dialog"
      aria-labelledby="title"
      lang=${view.language.tag}
      dir=${view.language.dir ?? nothing}
      @close=${this.#onClose}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
    >
      <div class="bar">
        <button
          class="close"
          part="close"
          aria-label=${sayKeep(view.language, 'close')}
          @click=${this.#dismiss}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
        </button>
      </div>
      <article class="sheet">
        ${renderEventInFull(inside, entry, this.#actions.render(inside, feed, entry, isDeep))}
      </article>
    </dialog>`;
    render(content, this.#root);
    const awaited = [...takePending(), ...takePending(later)];
    if (awaited.length) {
      // What does not come is done without: all words that matter are there.
      void Promise.allSettled(awaited).then((all) => {
        if (all.some(({ status }) => status === 'fulfilled')) this.#draw();
      });
    }
  }

  // Told at once: the browser tells only when another event may be on its way in.
  #dismiss = (): void => {
    this.#dialog?.close();
    this.#onClose();
  };

  /** A press beside the sheet closes it. */
  #onClick = (event: MouseEvent): void => {
    const dialog = this.#dialog;
    if (event.target !== dialog || !dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.#dismiss();
  };

  /** Tab goes round within it, rather than out to the browser and back. */
  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [
      ...this.#root.querySelectorAll<HTMLElement>('a[href], button, summary, input, textarea'),
    ].filter((stop) => stop.checkVisibility?.() ?? stop.offsetParent);
    const [first, last] = [stops[0], stops.at(-1)];
    const active = this.#root.activeElement;
    const isAtStart = active === first || !stops.includes(active as HTMLElement);
    if (event.shiftKey ? !isAtStart : active !== last) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };

  #onClose = (): void => {
    // Already dealt with by whoever closed it, or open again by the time that the browser tells.
    if (!this.#entry || this.#dialog?.open) return;
    this.#entry = undefined;
    this.#leave();
    this.#closed();
  };

  /** The focus goes back to the title that was followed, or to what now stands for it. */
  #leave(): void {
    const opener = this.#opener;
    this.#opener = undefined;
    this.#root.querySelector('.hand-out')?.remove();
    this.#room.remove();
    if (!this.#host.isConnected) return;
    if (opener?.isConnected) return opener.focus({ preventScroll: true });
    if (!opener) return;
    const titles = [...this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('[part~=link]')];
    const same = titles.find(({ textContent }) => textContent === opener.textContent);
    const target = same ?? this.#host.renderRoot.querySelector<HTMLElement>('.root');
    target?.focus({ preventScroll: true });
  }
}
