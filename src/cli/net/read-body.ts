import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Transform } from 'node:stream';
import { FetchError } from './fetch-error.ts';

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The bytes of an answer, unpacked. Reading stops at the first byte over the limit, packed or unpacked, so neither
 * an endless answer nor a small one that unpacks to a huge one fills the memory.
 *
 * @throws {FetchError} `too-large`, or `packed` when it can't be unpacked
 */
export async function readBody(
  body: Readable,
  encoding: string,
  limit: number,
): Promise<Uint8Array> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const decoders = names.filter((name) => name && name !== 'identity').reverse();
  let stream: Readable = body;
  for (const name of decoders) {
    const decoder = DECODERS[name]?.();
    if (!decoder) throw unpackable(`the answer is packed as "${name}"`);
    const from = stream;
    from.on('error', (error) => decoder.destroy(error));
    stream = from.pipe(decoder);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code.startsWith('Z_') || code.startsWith('ERR__'))
      throw unpackable('the packed answer is damaged');
    throw error;
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
}

export const tooLarge = (limit: number): FetchError =>
  new FetchError(
    'too-large',
    `the answer is larger than ${String(Math.round(limit / 1e6))} MB`,
    'Ask for less at once: fewer entries on a page, or a feed without whole articles.',
  );

const unpackable = (message: string): FetchError =>
  new FetchError('packed', message, 'The server should send it plain or as gzip.');
