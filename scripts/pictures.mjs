/**
 * Makes the raster copies of two of the demo's drawings, so that its feed has photos with
 * `variants`, as most feeds do. Run by hand after a drawing has changed; the results are committed.
 *
 *     node scripts/pictures.mjs
 *
 * Needs Chromium (its path in CHROMIUM, else /usr/bin/chromium), which draws each SVG at its full
 * size, and ImageMagick with AVIF and WebP, which encodes. Writes next to each SVG:
 * `<name>-<width>.avif` and `.webp` for three widths, and one `<name>-1600.png` for whatever
 * reads neither.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../demo/pictures/', import.meta.url));
const drawings = [
  { name: 'two-meetings', ratio: 16 / 9 },
  { name: 'kathmandu', ratio: 3 / 2 },
];
const widths = [480, 960, 1600];

const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name, ratio } of drawings) {
    for (const width of widths) {
      const height = Math.round(width / ratio);
      const drawn = join(scratch, `${name}-${width}.png`);
      await drawPicture(`${folder}${name}.svg`, width, height, drawn);
      const target = `${folder}${name}-${width}`;
      encode(drawn, ['-quality', '62', '-define', 'heic:speed=2'], `${target}.avif`);
      encode(drawn, ['-quality', '82', '-define', 'webp:method=6'], `${target}.webp`);
      if (width === 1600)
        encode(drawn, ['-dither', 'None', '-colors', '160'], `PNG8:${target}.png`);
    }
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

/**
 * Draws one SVG, `width` by `height` pixels, into a PNG file.
 *
 * @param {string} svg
 * @param {number} width
 * @param {number} height
 * @param {string} file
 */
async function drawPicture(svg, width, height, file) {
  const page = await browser.newPage({ viewport: { width, height } });
  const source = readFileSync(svg).toString('base64');
  await page.setContent(
    `<img style="position:fixed;inset:0;width:100%;height:100%" src="data:image/svg+xml;base64,${source}">`,
  );
  await page.screenshot({ path: file });
  await page.close();
}

/**
 * Turns one picture file into another; what it becomes, the ending of `to` says.
 *
 * @param {string} from
 * @param {readonly string[]} options of ImageMagick
 * @param {string} to
 */
function encode(from, options, to) {
  // -strip leaves out dates, so that an unchanged drawing gives an unchanged file.
  execFileSync('convert', [from, '-strip', ...options, to]);
}
