import { html, type TemplateResult } from 'lit';
import type { Feed } from '../model/feed.ts';
import { pageAddress } from '../feed/find-feed.ts';
import { encodeText } from '../outputs/encode-text.ts';
import { type KeepMessageKey, sayKeep } from '../text/keep-messages.ts';
import { copyText } from './copy-text.ts';
import { define } from './define.ts';
import { FeedElement, type View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { subscribeStyles } from './subscribe-styles.ts';

/**
 * Ways to follow a feed: in a calendar, in a feed reader, or as data, each with its address to copy and plain words on
 * what will happen.
 *
 * @tag convene-subscribe
 * @without limit, when, area, topic, query, exclude, refresh, time-zone, calendar, numbers, details, deep-link, structured-data, dialog, convene-select
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart ways - the list
 * @csspart way - one way to follow
 * @csspart title - its heading
 * @csspart note - what will happen
 * @csspart link - a link
 * @csspart address - the field with an address
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class Subscribe extends FeedElement {
  static override styles = [...FeedElement.styles, subscribeStyles];

  static override properties = { ics: {}, rss: {} };

  /** The calendar's address, or `none`. Without it: `events.ics` beside a `feed.json`, as the command-line tool writes them. */
  ics = '';

  /** The RSS feed's address, or `none`. Without it: `feed.rss` beside a `feed.json`. */
  rss = '';

  #status = '';

  protected override renderFeed(feed: Feed, view: View): unknown {
    const json = feed.feedUrl ?? (/^(#|$)/.test(this.src) ? undefined : resolve(this.src));
    const calendar = addressOf(this.ics, json, 'events.ics');
    const rss = addressOf(this.rss, json, 'feed.rss');
    const ways = [
      calendar && this.#renderCalendar(view, feed, calendar),
      calendar && this.#renderFile(view, calendar),
      rss && this.#renderWay(view, 'followRss', this.#renderField(view, 'rssAddress', rss)),
      json && this.#renderWay(view, 'followJson', this.#renderField(view, 'jsonAddress', json)),
    ].filter(Boolean);
    return ways.length
      ? html`<ul class="ways" role="list" part="ways">
            ${ways.map((way) => html`<li class="way" part="way">${way}</li>`)}
          </ul>
          <p class="muted said" role="status">${this.#status}</p>`
      : html`<p class="notice" part="notice">${sayKeep(view.language, 'nothingToFollow')}</p>`;
  }

  #renderCalendar(view: View, feed: Feed, url: string): TemplateResult {
    const { language } = view;
    const webcal = url.replace(/^https?:/, 'webcal:');
    const [own, name] = [encodeText(url), encodeText(feed.title)];
    const sites: [KeepMessageKey, string][] = [
      ['google', `https://calendar.google.com/calendar/render?cid=${encodeText(webcal)}`],
      ['outlook', `https://outlook.live.com/calendar/0/addfromweb?url=${own}&name=${name}`],
      ['office365', `https://outlook.office.com/calendar/0/addfromweb?url=${own}&name=${name}`],
    ];
    return this.#renderWay(
      view,
      'followCalendar',
      html`<p>
          <a class="button" part="button" href=${webcal}>${sayKeep(language, 'openCalendar')}</a>
        </p>
        <p class="sites">
          <span class="muted">${sayKeep(language, 'openSiteNote')}</span>
          ${sites.map(
            ([key, site]) =>
              html`<a part="link" href=${site} target="_blank" rel="noopener noreferrer"
                >${sayKeep(language, key)}</a
              >`,
          )}
        </p>
        ${this.#renderField(view, 'calendarAddress', url)}`,
    );
  }

  #renderFile(view: View, url: string): TemplateResult {
    const content = html`<p>
      <a part="link" href=${url} download>${sayKeep(view.language, 'download')}</a>
    </p>`;
    return this.#renderWay(view, 'followFile', content);
  }

  #renderWay(
    { language, level }: View,
    key: 'followCalendar' | 'followFile' | 'followRss' | 'followJson',
    content: unknown,
  ): TemplateResult {
    return html`${renderHeading(level, sayKeep(language, key), 'title')}
      <p class="note" part="note">${sayKeep(language, `${key}Note`)}</p>
      ${content}`;
  }

  /** An address, and a button that copies it. */
  #renderField({ language }: View, key: KeepMessageKey, url: string): TemplateResult {
    const name = sayKeep(language, key);
    const copy = ({ currentTarget }: Event) =>
      this.#copy(language, url, (currentTarget as Element).previousElementSibling);
    return html`<div class="copy">
      <input class="address" part="address" readonly dir="ltr" aria-label=${name} .value=${url} />
      <button
        class="button"
        part="button"
        aria-label=${sayKeep(language, 'copyNamed', { name })}
        @click=${copy}
      >
        ${sayKeep(language, 'copy')}
      </button>
    </div>`;
  }

  async #copy(language: View['language'], url: string, field: Element | null): Promise<void> {
    const isCopied = await copyText(url, field as HTMLInputElement | null);
    this.#status = sayKeep(language, isCopied ? 'copied' : 'copyYourself');
    this.requestUpdate();
  }
}

/** The address that a page gives, else that of a file beside `feed.json`. */
function addressOf(own: string, json: string | undefined, sibling: string): string | undefined {
  if (own === 'none') return undefined;
  if (own) return resolve(own);
  return json && /\/feed\.json([?#]|$)/.test(json) ? new URL(sibling, json).href : undefined;
}

/** An http(s) address as the page means it; nothing else may be followed. */
function resolve(address: string): string | undefined {
  try {
    const { href, protocol } = new URL(address, pageAddress());
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

define('convene-subscribe', Subscribe);

declare global {
  interface HTMLElementTagNameMap {
    'convene-subscribe': Subscribe;
  }
}
