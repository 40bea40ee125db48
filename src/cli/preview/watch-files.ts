import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Calls back when one of some files has changed, once for changes that come together. Folders are watched, since editors put a
 * new file in the place of the old one.
 */
export function watchFiles(
  paths: readonly string[],
  signal: AbortSignal,
  onChange: () => void,
): void {
  let soon: NodeJS.Timeout | undefined;
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const names = new Set(
      paths.filter((path) => dirname(path) === folder).map((path) => basename(path)),
    );
    const watcher = watch(folder, { signal }, (_event, name) => {
      if (!name || !names.has(name)) return;
      clearTimeout(soon);
      soon = setTimeout(onChange, 100);
    });
    // A folder that is taken away is no reason to end the preview.
    watcher.on('error', () => undefined);
  }
  signal.addEventListener('abort', () => {
    clearTimeout(soon);
  });
}
