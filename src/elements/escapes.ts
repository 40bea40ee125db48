/** What the count runs on; tests bring their own. */
export interface Waiting {
  readonly after: (milliseconds: number, run: () => void) => unknown;
  readonly cancel: (timer: never) => void;
}

export interface EscapeOptions extends Waiting {
  /** Told how often the key has been pressed, 1 or 2; 0 when the count is given up: `isLate` when time ran out. */
  readonly tell: (pressed: number, isLate: boolean) => void;
  /** Called at the third press. */
  readonly leave: () => void;
}

const patience = 5_000;

/**
 * Counts presses of Escape: three, each within five seconds of the one before and with no other key between, leave the
 * page. A key that is held down counts once. Once the page is left, Escape is kept from the browser, which would stop
 * loading the other one.
 */
export function countEscapes({ tell, leave, after, cancel }: EscapeOptions) {
  let pressed = 0;
  let timer: unknown;
  const giveUp = (isLate: boolean) => {
    cancel(timer as never);
    pressed = 0;
    tell(0, isLate);
  };
  return (event: KeyboardEvent): void => {
    const { key, repeat, isComposing } = event;
    if (repeat || isComposing) return;
    if (pressed > 2) {
      if (key === 'Escape') event.preventDefault();
    } else if (key !== 'Escape') {
      if (pressed) giveUp(false);
    } else {
      pressed += 1;
      cancel(timer as never);
      if (pressed > 2) {
        event.preventDefault();
        return leave();
      }
      tell(pressed, false);
      timer = after(patience, () => giveUp(true));
    }
  };
}
