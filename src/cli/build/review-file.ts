import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReview } from '../import/format-review.ts';
import { replaceFile } from './disk.ts';
import type { Gathered } from './gather.ts';

/** The file that tells what a build inferred and therefore did not publish. */
export const REVIEW_NAME = 'review.md';

/** Writes what sources proposed, for a person to read; takes the file away when nothing is proposed. */
export async function writeReview(folder: string, gathered: readonly Gathered[]): Promise<void> {
  const path = join(folder, REVIEW_NAME);
  const parts = gathered
    .filter(({ review }) => review.length)
    .map(({ source, items, review }) =>
      formatReview({ from: source.at, items, problems: [], review }),
    );
  if (parts.length) await replaceFile(path, parts.join('\n'));
  else await rm(path, { force: true });
}
