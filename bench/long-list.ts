/**
 * `npm run bench:list`: a feed of 10,000 events in our elements and in a page's own few lines, interleaved. How long
 * until the first rows are painted, from a key pressed in the search until what it finds is, and from "Show 10 more"
 * until they are. Times on one machine say little; the ratios of one run say what they say. Rounds, and a part alone:
 * `npm run bench:list -- 9 keys`.
 */
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowsers } from '../scripts/browsers.mjs';
import { type Job, measuresOf } from './long-list/measure.ts';
import { serve } from './long-list/site.ts';
import { median, row } from './table.ts';

const given = process.argv.slice(2);
const rounds = Number(given.find((argument) => /^\d+$/.test(argument)) ?? 7);
const names = given.filter((argument) => !/^\d+$/.test(argument));
const site = await serve();
const browser = await chromium.launch({
  executablePath: ensureBrowsers().chromium,
  args: chromiumFlags(),
});
const { firstRows, keystrokes, showMore } = measuresOf(browser, site.base);

/** The first of each is the control. */
const parts: Readonly<Record<string, readonly [string, Readonly<Record<string, Job>>]>> = {
  first: [
    'First rows of 10,000 events',
    { vanilla: firstRows('vanilla'), list: firstRows('list'), cards: firstRows('cards') },
  ],
  slow: [
    'First rows of 10,000 events, at 4× throttle',
    { vanilla: firstRows('vanilla', 4), list: firstRows('list', 4), cards: firstRows('cards', 4) },
  ],
  keys: [
    'From a key to what it finds, at 4× throttle',
    { vanilla: keystrokes('vanilla-filter'), filter: keystrokes('filter') },
  ],
  more: [
    'From "Show 10 more" to ten more, at 4× throttle',
    {
      vanilla: showMore('vanilla-more'),
      list: showMore('list-more'),
      cards: showMore('cards-more'),
    },
  ],
};

/** Runs jobs in turns, so that whatever else the machine does befalls all. */
async function race(jobs: Readonly<Record<string, Job>>): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(Object.keys(jobs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const taken = await job();
      // The first round warms the browser up.
      if (round >= 0) times.get(name)!.push(...taken);
    }
  }
  return times;
}

function print(title: string, times: ReadonlyMap<string, readonly number[]>): void {
  console.log(`\n${title}\n`);
  row('', 'median, ms', 'worst, ms', '× control');
  row('---', '---', '---', '---');
  const [control = []] = times.values();
  for (const [name, taken] of times) {
    const middle = median(taken);
    const ratio = (middle / median(control)).toFixed(2);
    row(name, middle.toFixed(0), Math.max(...taken).toFixed(0), ratio);
  }
}

try {
  for (const [name, [title, jobs]] of Object.entries(parts)) {
    if (!names.length || names.includes(name)) print(title, await race(jobs));
  }
} finally {
  await browser.close();
  site.close();
}
