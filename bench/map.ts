/**
 * `npm run bench:map`: one job in several map libraries and in ours, interleaved, on a throttled processor. Times on
 * one machine say little; the ratios of one run say what they say. They count from when the page comes to the map's
 * script tag, with nothing of it loaded, to the frame that shows the map. Rounds: `npm run bench:map -- 9`.
 */
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { chromiumFlags, ensureBrowsers } from '../scripts/browsers.mjs';
import { guestLit } from '../scripts/lit/trim-lit.mjs';
import { type ServedFile, serveFiles } from './serve-files.ts';
import { median, row } from './table.ts';
import { listenTo } from './told.ts';

const contenders: readonly (readonly [name: string, title: string])[] = [
  ['convene', 'Convene, the picture and a pack'],
  ['single', 'Convene, the picture in one file'],
  ['element', 'Convene, element, list and Lit'],
  ['jsvectormap', 'jsvectormap'],
  ['d3', 'd3-geo, topojson, 110m'],
  ['leaflet', 'Leaflet, 110m'],
  ['nothing', 'an empty page'],
];
const rounds = Number(process.argv[2] ?? 7);

interface Run {
  readonly bytes: number;
  /** Milliseconds to the countries in their colours, and the marks. */
  readonly drawn: number;
  /** Milliseconds to all of it: with the patterns, for those who draw any. */
  readonly complete: number;
  readonly busy: number;
  readonly nodes: number;
  readonly blocked: number;
}

const files = new Map<string, ServedFile>();
for (const [name] of contenders)
  for (const [path, file] of await bundle(name)) files.set(path, file);

const { base, close } = await serveFiles(files);
const browser = await chromium.launch({
  executablePath: ensureBrowsers().chromium,
  args: chromiumFlags(),
});

const runs = new Map(contenders.map(([name]): [string, Run[]] => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const [name] of contenders) {
    const run = await measure(name);
    // The first round warms the browser up.
    if (round >= 0) runs.get(name)!.push(run);
  }
}
await browser.close();
close();
print();

async function bundle(name: string): Promise<[string, ServedFile][]> {
  const built = await build({
    configFile: false,
    plugins: [guestLit],
    logLevel: 'error',
    root: import.meta.dirname,
    publicDir: false,
    base: `/${name}/`,
    build: {
      write: false,
      target: 'es2022',
      // As in what we publish: an import() is the browser's own.
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: `${import.meta.dirname}/map/${name}.ts` },
        output: { minify: true, entryFileNames: '[name].js' },
      },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const made: [string, ServedFile][] = [];
  let links = '';
  for (const part of output) {
    const { fileName } = part;
    const text = part.type === 'chunk' ? part.code : part.source;
    const isStyle = fileName.endsWith('.css');
    if (isStyle) links += `<link rel="stylesheet" href="/${name}/${fileName}">`;
    if (/\/asia-/.test(fileName)) links += `<link rel="modulepreload" href="/${name}/${fileName}">`;
    const type = isStyle ? 'text/css' : 'text/javascript';
    made.push([`/${name}/${fileName}`, { type, body: brotliCompressSync(text) }]);
  }
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><div id="map" style="width:640px"></div><script>performance.mark("start")</script>${links}<script type="module" src="/${name}/${name}.js"></script>`;
  return [...made, [`/${name}/`, { type: 'text/html', body: brotliCompressSync(page) }]];
}

async function measure(name: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const isComplete = await listenTo(page, 'tellComplete');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('complete').length)
        (globalThis as unknown as { tellComplete: (text: string) => void }).tellComplete('');
    }).observe({ type: 'mark' });
    const tasks: PerformanceEntry[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  let bytes = 0;
  page.on('request', (request) => {
    const path = request.url().slice(base.length);
    if (path !== `/${name}/`) bytes += files.get(path)?.body.length ?? 0;
  });
  await page.goto(`${base}/${name}/`);
  await isComplete();
  const result = await page.evaluate(() => {
    const count = (root: ParentNode): number => {
      const all = [...root.querySelectorAll('*')];
      return all.reduce((sum, node) => sum + 1 + (node.shadowRoot ? count(node.shadowRoot) : 0), 0);
    };
    const svg = document.querySelector('convene-region-map')?.shadowRoot?.querySelector('.picture');
    const blocked = (globalThis as unknown as { longTasks: PerformanceEntry[] }).longTasks.reduce(
      (sum, { duration }) => sum + duration - 50,
      0,
    );
    const at = (mark: string) => performance.getEntriesByName(mark)[0]!.startTime;
    return {
      drawn: at('drawn') - at('start'),
      complete: at('complete') - at('start'),
      nodes: count(svg ?? document.getElementById('map')!),
      blocked,
    };
  });
  const { metrics } = await client.send('Performance.getMetrics');
  const busy = metrics.find((one) => one.name === 'TaskDuration')!.value * 1000;
  await context.close();
  return { ...result, bytes, busy };
}

function print() {
  const medians = new Map(
    [...runs].map(([name, list]): [string, Run] => {
      const of = (key: keyof Run) => median(list.map((run) => run[key]));
      return [
        name,
        {
          bytes: of('bytes'),
          drawn: of('drawn'),
          complete: of('complete'),
          busy: of('busy'),
          nodes: of('nodes'),
          blocked: of('blocked'),
        },
      ];
    }),
  );
  const unit = medians.get('convene')!;
  row(
    'the same job, 4× throttle',
    'kB br',
    '×',
    'drawn, ms',
    '×',
    'complete, ms',
    '×',
    'main thread, ms',
    '×',
    'nodes',
    'long tasks beyond 50 ms',
  );
  row(...Array.from({ length: 11 }, () => '---'));
  for (const [name, title] of contenders) {
    const { bytes, drawn, complete, busy, nodes, blocked } = medians.get(name)!;
    row(
      title,
      (bytes / 1000).toFixed(1),
      (bytes / unit.bytes).toFixed(1),
      drawn.toFixed(0),
      (drawn / unit.drawn).toFixed(1),
      complete.toFixed(0),
      (complete / unit.complete).toFixed(1),
      busy.toFixed(0),
      (busy / unit.busy).toFixed(1),
      String(nodes),
      blocked.toFixed(0),
    );
  }
  for (const [name, title] of contenders.slice(0, 3)) {
    const of = (other: string) => (medians.get(name)!.drawn / medians.get(other)!.drawn).toFixed(2);
    console.log(`\n${title}: ${of('jsvectormap')} of jsvectormap's time (at most 0.8),`);
    console.log(`${of('d3')} of d3-geo's (at most 0.33)`);
  }
}
