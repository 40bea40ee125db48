import type { Import, SourceFile } from './source.ts';

interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** Other layers come by `import()` alone. */
  readonly isLate?: boolean;
}

/** Who may import what, next to its own files. A file straight in src may import any layer. */
const layers: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: [] },
  text: { layers: ['model'], packages: ['bikram-sambat'] },
  outputs: { layers: ['model', 'text'], packages: [] },
  feed: { layers: ['model'], packages: [] },
  map: { layers: ['model'], packages: [] },
  sources: { layers: ['model'], packages: ['rss-parser', 'ical.js', 'linkedom', 'papaparse'] },
  elements: {
    layers: ['model', 'text', 'outputs', 'feed', 'map'],
    packages: ['lit', '@lit/task', '@lit/context'],
  },
  embed: { layers: ['elements'], packages: [], isLate: true },
  prerender: { layers: ['model', 'text', 'map', 'elements'], packages: ['lit', '@lit-labs/ssr'] },
  cli: {
    layers: ['model', 'text', 'outputs', 'sources', 'prerender'],
    packages: ['node:*', 'valibot', 'undici', 'ipaddr.js', 'image-size', 'jpeg-js', 'pngjs'],
  },
};

/** What the layer table forbids, a line each. */
export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((imported) => !isAllowed(file.path, imported))
      .map((imported) => `${file.path} imports ${imported.from}`),
  );
}

function isAllowed(path: string, { from, isOwn, isLate }: Import): boolean {
  if (!path.includes('/')) return isOwn && !from.startsWith('..');
  const own = layerOf(path);
  const layer = layers[own];
  if (!layer) return false;
  if (!isOwn) return layer.packages.includes(from);
  if (layerOf(from) === own) return true;
  return layer.layers.includes(layerOf(from)) && (isLate || !layer.isLate);
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Names that tell nothing of what a file or folder holds. */
export function nameFaults(files: readonly SourceFile[]): string[] {
  const vague = /(^|[/.-])(utils?|helpers?|common|managers?)([/.-]|$)/i;
  return files.map(({ path }) => path).filter((path) => vague.test(path));
}

/** Files that hold more than one thing, by their length. */
export function lengthFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ lines }) => lines > 250)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** The length of the file in the middle, in lines; 0 without files. */
export function medianLines(files: readonly SourceFile[]): number {
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
