import { gunzipSync } from 'node:zlib';
import { FetchError } from './fetch-error.ts';
import { tooLarge } from './read-body.ts';

/** Bytes that are gzip by their first two (a file named .gz) as what is in them, up to a limit; others as they are. */
export function unpack(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new FetchError('packed', 'the gzip file is damaged', 'Pack it again, or give it plain.');
  }
}
