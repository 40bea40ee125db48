import type { ReactiveController } from 'lit';
import type { EventEntry, Feed } from '../model/feed.ts';
import { addressOf, idInAddress, pageWithoutHash } from './event-address.ts';
import type { EventDialog } from './event-dialog.ts';
import type { FeedElement } from './feed-element.ts';
import { ConveneSelectEvent } from './select-event.ts';
import type { TitleLink, View } from './view.ts';

const known = new WeakMap<FeedElement, EventLinks>();

/** Lets the titles of an element's events do what its attributes ask for: `details`, `deep-link`, `structured-data`. */
export function addLinks(host: FeedElement, feed: Feed, view: View): void {
  let links = known.get(host);
  if (!links) known.set(host, (links = new EventLinks(host)));
  links.renew(feed, view);
  view.link = links.link;
}

/** Whose event the page's address stands for: of several elements with the same event, one opens it. */
let holder: object | undefined;

class EventLinks implements ReactiveController {
  #host: FeedElement;
  #feed?: Feed;
  #view?: View;
  #shown: EventEntry[] = [];
  #dialog?: EventDialog;
  #isOpen = false;
  #isPushed = false;
  #isRead = false;
  #hasTold = false;

  constructor(host: FeedElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#sync);
    // Moved on its page, it goes without being drawn anew.
    void this.#tell();
  }

  hostUpdated(): void {
    void this.#tell();
    if (!this.#isRead) this.#sync();
    this.#isRead = true;
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#sync);
    this.#isRead = false;
    this.#dialog?.close();
    void this.#tell();
  }

  /** Another feed, or the same at another time; an event that is open follows it. */
  renew(feed: Feed, view: View): void {
    if (feed !== this.#feed) this.#isRead = false;
    this.#feed = feed;
    this.#view = view;
    this.#shown = [];
    this.#dialog?.renew(feed, view);
  }

  /** What a title does; called for each event that is drawn. */
  link = (entry: EventEntry): TitleLink | undefined => {
    this.#shown.push(entry);
    if (!this.#host.matches('[details],[deep-link]')) return undefined;
    const { id } = entry.event;
    return {
      href: addressOf(id),
      handleEvent: (event) => this.#follow(event as MouseEvent, entry),
    };
  };

  #follow(event: MouseEvent, entry: EventEntry): void {
    const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    // A new tab or window, or a download, is for the browser.
    if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    if (!this.#host.dispatchEvent(new ConveneSelectEvent('', [], [entry.event.id]))) return;
    const { currentTarget } = event;
    if (this.#isDeep) this.#push(entry.event.id);
    void this.#open(entry, currentTarget as HTMLElement);
  }

  get #isDeep(): boolean {
    return this.#host.hasAttribute('deep-link');
  }

  #push(id: string): void {
    try {
      history.pushState(history.state, '', addressOf(id));
      this.#isPushed = true;
    } catch {
      // Where a page has no history of its own, as in some frames, the event opens without.
    }
  }

  async #open(entry: EventEntry, opener?: HTMLElement): Promise<void> {
    holder = this.link;
    this.#isOpen = true;
    try {
      const { EventDialog } = await import('./event-dialog.ts');
      this.#dialog ??= new EventDialog(this.#host, this.#closed);
      if (this.#isOpen && this.#host.isConnected)
        this.#dialog.open(this.#feed!, this.#view!, entry, opener);
    } catch (error) {
      console.warn('Convene: an event could not be opened:', error);
      this.#closed();
      const url = entry.event.url ?? entry.item.url;
      if (url && opener) location.assign(url);
    }
  }

  /** Closed by the visitor: the address is what it was before. */
  #closed = (): void => {
    this.#isOpen = false;
    if (holder === this.link) holder = undefined;
    const isNamed = this.#isDeep && idInAddress() !== undefined && this.#host.isConnected;
    if (isNamed && this.#isPushed) history.back();
    else if (isNamed) history.replaceState(history.state, '', pageWithoutHash());
    this.#isPushed = false;
  };

  /** The address names an event, or no longer does: it was followed, gone back from, or there from the first. */
  #sync = (): void => {
    if (!this.#isDeep || (holder && holder !== this.link)) return;
    const id = idInAddress();
    if (id === undefined) {
      this.#isPushed = false;
      this.#isOpen = false;
      this.#dialog?.close();
      return;
    }
    const entry = findEntry(this.#feed, id);
    if (entry && !(this.#isOpen && this.#dialog?.id === id)) void this.#open(entry);
  };

  /** Tells of what is shown, or takes back what was told. */
  async #tell(): Promise<void> {
    const host = this.#host;
    const isAsked = host.isConnected && host.hasAttribute('structured-data');
    // What the publisher's own tool wrote into the tag has told of them already.
    const isTold = isAsked && host.querySelector('script[type="application/ld+json"]');
    const entries = isAsked && !isTold ? this.#shown : [];
    if (!entries.length && !this.#hasTold) return;
    this.#hasTold = true;
    const { tellEvents } = await import('./structured-data.ts');
    tellEvents(this, host.isConnected ? entries : []);
  }
}

function findEntry(feed: Feed | undefined, id: string): EventEntry | undefined {
  for (const item of feed?.items ?? []) {
    const event = item.events.find((own) => own.id === id);
    if (event) return { event, item };
  }
  return undefined;
}
