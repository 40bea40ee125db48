import type { Role } from '../model/feed.ts';

/**
 * A visitor has chosen a country or region, on the map or in its list, or an event, where `details` is on. A page may
 * cancel it (`preventDefault()`) and do something of its own; a link is then not followed and nothing opens.
 */
export class ConveneSelectEvent extends Event {
  /** ISO 3166-1 alpha-2 (and XK) or UN M49; `''` where an event was chosen. */
  readonly code: string;
  readonly roles: readonly Role[];
  /** The ids of the events that it had a part in; of the event that was chosen. */
  readonly events: readonly string[];

  constructor(code: string, roles: readonly Role[], events: readonly string[]) {
    super('convene-select', { bubbles: true, composed: true, cancelable: true });
    this.code = code;
    this.roles = roles;
    this.events = events;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'convene-select': ConveneSelectEvent;
  }
}
