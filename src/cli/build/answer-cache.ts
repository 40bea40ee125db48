import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PagedResult } from '../../sources/paged-result.ts';
import { readJsonFile, replaceFile } from './disk.ts';
import type { PictureFacts } from './picture-facts.ts';

/** What is kept of an answer, so that the next run asks only whether it has changed. */
export interface KnownAnswer {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Of the bytes: a server without ETags may still send the same again. */
  readonly hash: string;
  readonly kind: string;
  readonly totalPages?: number;
  readonly result: PagedResult;
}

/** The memory of earlier runs, in a folder of small files. All of it can be thrown away at any time. */
export interface AnswerCache {
  readonly readAnswer: (key: string) => Promise<KnownAnswer | undefined>;
  readonly writeAnswer: (key: string, answer: KnownAnswer) => Promise<void>;
  /** What a source was, and held, when it was last read whole. */
  readonly readSource: (at: string) => Promise<KnownSource | undefined>;
  readonly writeSource: (at: string, source: KnownSource) => Promise<void>;
  readonly readPicture: (url: string) => Promise<PictureFacts | undefined>;
  readonly writePicture: (url: string, facts: PictureFacts) => Promise<void>;
  /** Until when (milliseconds since 1970) a source asked to be left alone. */
  readonly readPause: (at: string) => Promise<number>;
  readonly writePause: (at: string, until: number) => Promise<void>;
}

export interface KnownSource {
  readonly kind: string;
  readonly items: PagedResult['items'];
}

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

/** A cache in `folder`. What was written by another version of the tool isn't read. */
export function openAnswerCache(folder: string, version: string): AnswerCache {
  const fileOf = (group: string, key: string): string => join(folder, group, `${hashOf(key)}.json`);
  const read = async <T>(group: string, key: string): Promise<T | undefined> => {
    const known = (await readJsonFile(fileOf(group, key))) as
      { version?: string; value?: T } | undefined;
    return known?.version === version ? known.value : undefined;
  };
  const write = (group: string, key: string, value: unknown): Promise<void> =>
    replaceFile(fileOf(group, key), JSON.stringify({ version, value }));
  return {
    readAnswer: (key) => read('answers', key),
    writeAnswer: (key, answer) => write('answers', key, answer),
    readSource: (at) => read('sources', at),
    writeSource: (at, source) => write('sources', at, source),
    readPicture: (url) => read('pictures', url),
    writePicture: (url, facts) => write('pictures', url, facts),
    readPause: async (at) => (await read<number>('pauses', at)) ?? 0,
    writePause: (at, until) => write('pauses', at, until),
  };
}
