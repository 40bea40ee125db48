import type { Role } from '../model/feed.ts';

/**
 * A visitor has chosen a country or region, on the map or in its list. A page may cancel it
 * (`preventDefault()`) and do something of its own; a link is then not followed.
 */
export class ConveneSelectEvent extends Event {
  /** ISO 3166-1 alpha-2 (and XK) or UN M49. */
  readonly code: string;
  readonly roles: readonly Role[];
  /** The ids of the events that it had a part in. */
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
