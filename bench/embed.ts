/**
 * `npm run bench`: the same events in Convene, in what a partner's developer would write by hand and in other people's
 * widgets, interleaved in one run on a slowed-down processor and line. Build first. Rounds and cases:
 * `npm run bench -- 15 slow widgets`; figures as JSON: `--json`; the tables into BENCHMARKS.md: `--write`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowsers } from '../scripts/browsers.mjs';
import { type Case, cases } from './embed/cases.ts';
import { makeFeed, makePages } from './embed/feed.ts';
import { type Visit, visit } from './embed/measure.ts';
import { measureKept } from './embed/mounts.ts';
import { contenders, others } from './embed/pages.ts';
import { type Figures, formatCase, formatKept, type Kept } from './embed/report.ts';
import { serve } from './embed/serve.ts';

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const rounds = Number(given.find((argument) => /^\d+$/.test(argument)) ?? 9);
const names = given.filter((argument) => !/^\d+$/.test(argument));
const isNamed = (name: string) => !names.length || names.includes(name);

const site = await serve();
const browser = await chromium.launch({
  executablePath: ensureBrowsers().chromium,
  args: chromiumFlags(),
});

const report: Record<string, Record<string, Figures>> = {};
const wanted = cases.filter(({ name }) => isNamed(name));
for (const each of wanted) report[each.name] = await compare(each);
const kept = isNamed('mounts') ? await compareKept() : undefined;
const version = browser.version();
await browser.close();
site.close();

const text = [
  `Measured on ${new Date().toISOString().slice(0, 10)} with Chromium ${version} on ${String(cpus().length)} cores ` +
    `(${process.arch}), ${String(rounds)} rounds: medians, and × what fetch and one innerHTML takes.`,
  ...wanted.map((each) => formatCase(each, report[each.name]!)),
  ...(kept ? [formatKept(kept)] : []),
].join('\n\n');

if (process.argv.includes('--json')) console.log(JSON.stringify({ report, kept }, undefined, 2));
else console.log(text);
if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, '../BENCHMARKS.md');
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split('<!-- measured -->\n');
  const [, after = ''] = rest.split('<!-- /measured -->\n');
  writeFileSync(file, `${before}<!-- measured -->\n\n${text}\n\n<!-- /measured -->\n${after}`);
}

async function compare(each: Case): Promise<Record<string, Figures>> {
  const { name, events, shown, line, pageSize, widgets = 1 } = each;
  const feed = `/${name}.json`;
  const files = pageSize ? makePages(events, pageSize, feed) : [[feed, makeFeed(events)] as const];
  for (const [path, content] of files) site.add(path, content);
  site.add('/twenty.json', makeFeed(20));
  const all = [...contenders, ...(each.hasOthers ? others : [])].filter(
    ({ isWanted }) => isWanted?.(each) ?? true,
  );
  for (const one of all) site.add(`/${name}/${one.name}`, await one.page(feed, shown, widgets));
  const figures = new Map(
    all.map((one) => [one.name, { visits: [] as Visit[], bytes: 0, requests: 0 }]),
  );
  // The first round warms the browser up.
  for (let round = -1; round < rounds; round++) {
    for (const one of all) {
      const own = figures.get(one.name)!;
      site.reset();
      const path = `/${name}/${one.name}`;
      const seen = await visit(browser, site.base + path, shown * widgets, line).catch(
        (cause: unknown) => {
          throw new Error(`${path} never showed all its events`, { cause });
        },
      );
      Object.assign(own, site.sent());
      if (round >= 0) own.visits.push(seen);
    }
  }
  return Object.fromEntries(figures);
}

async function compareKept(): Promise<Kept> {
  const feed = '/mounts.json';
  site.add(feed, makeFeed(20));
  const figures: Record<string, number> = {};
  for (const one of contenders.filter(({ name }) => ['hand', 'lines'].includes(name))) {
    site.add(`/mounts/${one.name}`, await one.page(feed, 6));
    figures[one.title] = await measureKept(browser, `${site.base}/mounts/${one.name}`, feed);
  }
  return figures;
}
