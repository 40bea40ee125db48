import { type Between, joinRange, type Part } from './range.ts';

/** What of `Intl.DateTimeFormat` dates are written with. Instants are milliseconds since 1970. */
export interface DateWriter {
  format(instant: number): string;
  formatRange(from: number, to: number): string;
  formatToParts(instant: number): readonly Part[];
}

/** A writer of single dates and times that joins the ranges itself. */
export function withRanges(writer: DateWriter, between: Between): DateWriter {
  return {
    format: (instant) => writer.format(instant),
    formatToParts: (instant) => writer.formatToParts(instant),
    formatRange(from, to) {
      const [first, last] = [writer.formatToParts(from), writer.formatToParts(to)];
      const isTime = first.some(({ type }) => type === 'hour');
      return isTime
        ? writer.format(from) + between.times + writer.format(to)
        : joinRange(first, last, between);
    },
  };
}

/** Every date followed by the same in another calendar, in brackets. */
export function withBeside(writer: DateWriter, other: DateWriter): DateWriter {
  return {
    format: (instant) => `${writer.format(instant)} (${other.format(instant)})`,
    formatToParts: (instant) => writer.formatToParts(instant),
    formatRange: (from, to) => `${writer.formatRange(from, to)} (${other.formatRange(from, to)})`,
  };
}

/** What `new` is called on, for what a function makes. A class, since minifiers turn functions into arrows. */
export function constructing(make: (locale: string, options: never) => object) {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what it makes is of another kind
  return class {
    constructor(locale: string, options: unknown) {
      return make(locale, options as never);
    }
  } as never;
}
