import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPictureFacts } from '../../src/cli/build/picture-facts.ts';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { makeFolder, removeFolders, runIn } from './test-io.ts';
import { jsonFeed, startServer } from './test-server.ts';

/** RGBA bytes: most of one colour, a strip of another. */
function pixels(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = at < data.length / 4 ? [250, 10, 10] : [52, 86, 120];
    data.set([red ?? 0, green ?? 0, blue ?? 0], at);
  }
  return data;
}

function png(width: number, height: number): Buffer {
  const picture = new PNG({ width, height });
  pixels(width, height).copy(picture.data);
  return PNG.sync.write(picture);
}

describe('readPictureFacts', () => {
  it('reads the size and the most frequent colour of a PNG', () => {
    expect(readPictureFacts(png(40, 20))).to.deep.equal({
      width: 40,
      height: 20,
      color: '#345678',
    });
  });

  it('reads the size and nearly the colour of a JPEG, which loses some of it', () => {
    const { data } = jpeg.encode({ data: pixels(64, 32), width: 64, height: 32 }, 95);
    const { width, height, color = '' } = readPictureFacts(data);
    expect([width, height]).to.deep.equal([64, 32]);
    const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    for (const [index, wanted] of [52, 86, 120].entries())
      expect(parts[index]).to.be.closeTo(wanted, 6);
  });

  it('reads the size of an SVG, which has no colour of its own', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"></svg>';
    expect(readPictureFacts(new TextEncoder().encode(svg))).to.deep.equal({
      width: 30,
      height: 10,
    });
  });

  it('makes nothing of what is no picture, or is cut off', () => {
    expect(readPictureFacts(new TextEncoder().encode('<!doctype html>'))).to.deep.equal({});
    expect(readPictureFacts(new Uint8Array())).to.deep.equal({});
    expect(readPictureFacts(png(40, 20).subarray(0, 60))).to.deep.equal({ width: 40, height: 20 });
  });
});

describe('convene build with "images"', () => {
  afterEach(removeFolders);

  it('says the size and colour of a photo that can be read, and asks for each once', async () => {
    const server = await startServer({
      '/a.png': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'image/png' }).end(png(40, 20)),
    });
    try {
      const photo = (name: string): object => ({ url: `${server.url}/${name}.png`, alt: 'A' });
      const items = ['a', 'none'].map((id) => ({
        id,
        content_text: '',
        _convene: { photo: photo(id) },
      }));
      const folder = await makeFolder({
        'convene.config.json': {
          title: 'T',
          sources: [{ file: 'source.json' }],
          images: true,
          allowPrivate: ['127.0.0.1'],
        },
        'source.json': jsonFeed(items, { _convene: { spec: '1.0' } }),
      });
      const ran = await runIn(folder, ['build', '--json']);
      expect(ran.json().problems.map(({ code }) => code)).to.deep.equal(['status-404']);
      const { feed } = parseFeed(
        JSON.parse(await readFile(join(folder, 'convene/feed.json'), 'utf8')),
      );
      expect(feed.items[0]?.photo).to.include({ width: 40, height: 20, color: '#345678' });
      expect(feed.items[1]?.photo).to.include({ alt: 'A', width: undefined });
      await runIn(folder, ['build']);
      expect(server.asked.filter((path) => path === '/a.png')).to.have.length(1);
    } finally {
      await server.close();
    }
  });
});
