import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file in brotli, and the media type that it is sent as. */
export interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
}

/** Serves files by their paths to this machine alone, at `base`. */
export async function serveFiles(
  files: ReadonlyMap<string, ServedFile>,
): Promise<{ base: string; close: () => void }> {
  const server = createServer(({ url }, response) => {
    const file = files.get(url ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () => void server.close(),
  };
}
