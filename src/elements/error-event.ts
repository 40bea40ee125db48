import type { LoadReason } from '../feed/load-error.ts';

/** A feed could not be read. */
export class ConveneErrorEvent extends Event {
  readonly reason: LoadReason;
  readonly url: string;
  /** The HTTP status, or 0. */
  readonly status: number;

  constructor({ reason, url, status }: Pick<ConveneErrorEvent, 'reason' | 'url' | 'status'>) {
    super('convene-error', { bubbles: true, composed: true });
    this.reason = reason;
    this.url = url;
    this.status = status;
  }
}
