import type { Io } from './io.ts';

export type Paint = (text: string) => string;

export interface Paints {
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

/** Colours for one of the two streams: none unless it is a terminal, and none with https://no-color.org/. */
export function paintsFor(io: Io, stream: 'out' | 'err'): Paints {
  const isOn = io.isTerminal[stream] && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  const paint =
    (open: number, close: number): Paint =>
    (text) =>
      isOn ? `\u001b[${String(open)}m${text}\u001b[${String(close)}m` : text;
  return {
    red: paint(31, 39),
    yellow: paint(33, 39),
    green: paint(32, 39),
    dim: paint(2, 22),
    bold: paint(1, 22),
  };
}

// What a feed says must not move the cursor, ring the bell or retitle the window of who reads it.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from outside, safe to write to a terminal. */
export const plain = (text: string): string => text.replace(CONTROLS, '');

/** One line on the terminal that is written over as work goes on; nothing where there is no terminal. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

export function progressFor(io: Io, quiet: boolean): Progress {
  const isOn = io.isTerminal.err && !quiet && io.env.TERM !== 'dumb' && !io.env.CI;
  if (!isOn) return { show: () => undefined, clear: () => undefined };
  const columns = Number(io.env.COLUMNS) || 80;
  return {
    show: (text) => {
      io.err(`\r\u001b[2K${plain(text).slice(0, columns - 1)}`);
    },
    clear: () => {
      io.err('\r\u001b[2K');
    },
  };
}
