import { html, nothing } from 'lit';
import type { FeedEvent } from '../model/feed.ts';
import { stateOf } from '../model/span.ts';
import { say } from '../text/language.ts';
import { formatDate } from '../text/when.ts';
import type { View } from './feed-element.ts';

/** Where to register and until when, as long as it is open and the event is on. */
export function renderRegistration({ language, clock }: View, event: FeedEvent): unknown {
  const { register, status } = event;
  if (!register || status === 'cancelled' || stateOf(event, clock.now) === 'past') return nothing;
  const { closes } = register;
  if (closes && stateOf({ start: closes }, clock.now) === 'past') return nothing;
  const until = closes && say(language, 'registerUntil', { date: formatDate(language, closes) });
  return html`<p class="muted register" part="register">
    <a href=${register.url}><bdi>${register.label ?? say(language, 'register')}</bdi></a>
    ${until ? html`<bdi>${until}</bdi>` : nothing}
  </p>`;
}
