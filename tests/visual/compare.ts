import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const root = join(import.meta.dirname, '../..');

/** The images that are kept. */
export const kept = join(import.meta.dirname, 'images');

/** What a run leaves to look at. */
export const seen = join(root, 'coverage/visual');

/** Of a sheet's pixels, how many may differ: what a browser's next version smooths otherwise, not what anybody sees. */
const share = 0.0002;

/** How a sheet differs from the image that is kept of it. */
export interface Difference {
  readonly name: string;
  /** In words; empty where it doesn't. */
  readonly words: string;
}

/** Compares a sheet with the image that is kept of it, and leaves both and what differs to be looked at. */
export function compare(name: string, image: Buffer): Difference {
  mkdirSync(seen, { recursive: true });
  writeFileSync(join(seen, `${name}.png`), image);
  const file = join(kept, `${name}.png`);
  if (!existsSync(file)) return { name, words: 'no image of it is kept' };
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(image)];
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    return { name, words: `${width} × ${height}, and was ${before.width} × ${before.height}` };
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: 0.15,
  });
  if (count <= share * width * height) return { name, words: '' };
  writeFileSync(join(seen, `${name}.difference.png`), PNG.sync.write(difference));
  return { name, words: `${count} pixels differ` };
}

/** Keeps an image, as small as it gets: in as few shades as do, all nearer to the true ones than a comparison looks. */
export function keep(name: string, image: Buffer): void {
  const png = PNG.sync.read(image);
  png.data.forEach(
    (level, index) => (png.data[index] = Math.min(255, Math.round(level / 17) * 17)),
  );
  const options = { colorType: 2, deflateLevel: 9, filterType: -1 } as const;
  writeFileSync(join(kept, `${name}.png`), PNG.sync.write(png, options));
}

/** A page that shows what differs: what is kept, what was seen, and where. */
export function writeReport(differences: readonly Difference[]): string {
  const rows = differences.map(({ name, words }) => {
    const pictures = [`../../tests/visual/images/${name}.png`, `${name}.png`];
    if (words.includes('pixels')) pictures.push(`${name}.difference.png`);
    const figures = pictures.map((src) => `<a href="${src}"><img src="${src}" alt=""></a>`);
    return `<section><h2>${name}: ${words || 'as it was'}</h2>${words ? figures.join('') : ''}</section>`;
  });
  const file = join(seen, 'index.html');
  const style =
    'body{font:16px/1.5 sans-serif;margin:2rem}img{width:32%;border:1px solid;vertical-align:top}';
  const count = differences.filter(({ words }) => words).length;
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Differences</title><style>${style}</style>
<h1>${count} of ${differences.length} differ</h1><p>From left to right: as kept, as seen, what differs.</p>${rows.join('\n')}`,
  );
  return file;
}
