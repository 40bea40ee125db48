import { fastLine, type Line, slowLine } from './measure.ts';

/** What is compared: a feed of so many events, so many of them shown, over a line. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly events: number;
  readonly shown: number;
  readonly line: Line;
  /** How often the page embeds it; once when absent. */
  readonly widgets?: number;
  /** How many items a page of the feed holds, as `convene build` parts it; all of them when absent. */
  readonly pageSize?: number;
  /** Whether other people's widgets take part. */
  readonly hasOthers?: boolean;
}

export const cases: readonly Case[] = [
  {
    name: 'slow',
    title: '20 events, 150 ms and 1.6 Mbit/s',
    events: 20,
    shown: 20,
    line: slowLine,
    hasOthers: true,
  },
  {
    name: 'fast',
    title: '20 events, fast line',
    events: 20,
    shown: 20,
    line: fastLine,
    hasOthers: true,
  },
  { name: 'long', title: 'the first 20 of 1,000', events: 1000, shown: 20, line: fastLine },
  { name: 'longest', title: 'the first 20 of 10,000', events: 10_000, shown: 20, line: fastLine },
  {
    name: 'paged',
    title: 'the first 20 of 10,000, in pages of 50',
    events: 10_000,
    shown: 20,
    line: slowLine,
    pageSize: 50,
  },
  {
    name: 'widgets',
    title: '50 widgets of 6 events',
    events: 20,
    shown: 6,
    line: slowLine,
    widgets: 50,
  },
];
