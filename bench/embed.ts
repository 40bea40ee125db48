/**
 * `npm run bench`: the same twenty events in Convene and in what a partner's developer would write by hand, interleaved
 * in one run on a slowed-down processor and line. Build first. Rounds: `npm run bench -- 15`; figures as JSON: `--json`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowsers } from '../scripts/browsers.mjs';
import { makeFeed } from './embed/feed.ts';
import { fastLine, type Line, slowLine, visit, type Visit } from './embed/measure.ts';
import { contenders, readBuilt } from './embed/pages.ts';
import { median, row, spread } from './table.ts';

const rounds = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 9);

interface Case {
  readonly name: string;
  readonly title: string;
  readonly events: number;
  readonly shown: number;
  readonly line: Line;
}

const cases: readonly Case[] = [
  { name: 'slow', title: '20 events, 150 ms, 1.6 Mbit/s', events: 20, shown: 20, line: slowLine },
  { name: 'fast', title: '20 events, fast line', events: 20, shown: 20, line: fastLine },
  { name: '1000', title: 'the first 20 of 1,000', events: 1000, shown: 20, line: fastLine },
  { name: '10000', title: 'the first 20 of 10,000', events: 10_000, shown: 20, line: fastLine },
];

const files = new Map<string, Buffer>();
let bytes = 0;

const server = createServer(({ url = '' }, response) => {
  const body = files.get(url) ?? compressed(url);
  if (!body) return void response.writeHead(404).end();
  files.set(url, body);
  if (url.endsWith('.js')) bytes += body.length;
  response
    .writeHead(200, {
      'content-type': typeOf(url),
      'content-encoding': 'br',
      'access-control-allow-origin': '*',
    })
    .end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const browser = await chromium.launch({
  executablePath: ensureBrowsers().chromium,
  args: chromiumFlags(),
});

const report: Record<string, Record<string, Figures>> = {};
for (const each of cases) report[each.name] = await compare(each);
await browser.close();
server.close();
if (process.argv.includes('--json')) console.log(JSON.stringify(report, undefined, 2));
else for (const each of cases) print(each, report[each.name]!);

interface Figures {
  readonly visits: readonly Visit[];
  readonly bytes: number;
}

async function compare({ name, events, shown, line }: Case): Promise<Record<string, Figures>> {
  const feed = `/${name}.json`;
  files.set(feed, brotliCompressSync(makeFeed(events)));
  const figures = new Map<string, Visit[]>(contenders.map((one) => [one.name, []]));
  const scripts = new Map<string, number>();
  for (const one of contenders) {
    files.set(`/${name}/${one.name}`, brotliCompressSync(one.page(feed, shown)));
  }
  for (let round = -1; round < rounds; round++) {
    for (const one of contenders) {
      bytes = 0;
      const seen = await visit(browser, `${base}/${name}/${one.name}`, shown, line);
      scripts.set(one.name, bytes);
      // The first round warms the browser up.
      if (round >= 0) figures.get(one.name)!.push(seen);
    }
  }
  return Object.fromEntries(
    [...figures].map(([key, visits]) => [key, { visits, bytes: scripts.get(key) ?? 0 }]),
  );
}

function print({ title }: Case, figures: Record<string, Figures>): void {
  console.log(`\n${title}, processor 4 × slower, 390 px, ${String(rounds)} rounds\n`);
  row('', 'painted, ms', '×', 'spread', 'JS, kB', 'CLS', 'main thread ×', 'long tasks', 'heap ×');
  row(...Array.from({ length: 9 }, () => '---'));
  const of = (name: string, key: keyof Visit) => figures[name]!.visits.map((one) => one[key]);
  for (const { name, title: words } of contenders) {
    const ratio = (key: keyof Visit) =>
      (median(of(name, key)) / median(of('hand', key))).toFixed(2);
    row(
      words,
      median(of(name, 'painted')).toFixed(0),
      ratio('painted'),
      spread(of(name, 'painted')),
      (figures[name]!.bytes / 1000).toFixed(1),
      median(of(name, 'shift')).toFixed(3),
      ratio('busy'),
      median(of(name, 'longTasks')).toFixed(0),
      ratio('heap'),
    );
  }
}

function compressed(path: string): Buffer | undefined {
  const built = readBuilt(path);
  return built && brotliCompressSync(built);
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'text/html';
}
