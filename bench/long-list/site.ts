import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { type ServedFile, serveFiles } from '../serve-files.ts';
import { longFeed } from './feed.ts';
import { vanillaFilter, vanillaList, vanillaMore } from './vanilla.ts';

const tag = '<script type="module" crossorigin="anonymous" src="/convene.js"></script>';
const page = (content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title>${content}`;
const pages: Readonly<Record<string, string>> = {
  list: `${tag}<convene-event-list src="/feed.json"></convene-event-list>`,
  cards: `${tag}<convene-event-cards src="/feed.json"></convene-event-cards>`,
  filter: `${tag}<convene-feed src="/feed.json"><convene-filter></convene-filter><convene-event-list></convene-event-list></convene-feed>`,
  'list-more': `${tag}<convene-event-list src="/feed.json" more></convene-event-list>`,
  'cards-more': `${tag}<convene-event-cards src="/feed.json" more limit="20"></convene-event-cards>`,
  vanilla: '<ul></ul><script type="module" src="/vanilla.js"></script>',
  'vanilla-more':
    '<ul></ul><button type="button">Show 10 more</button><script type="module" src="/vanilla-more.js"></script>',
  'vanilla-filter':
    '<input type="search"><p></p><ul></ul><script type="module" src="/vanilla-filter.js"></script>',
};

const files = new Map<string, ServedFile>();
const squeeze = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
files.set('/feed.json', {
  type: 'application/json',
  body: squeeze(JSON.stringify(longFeed(10_000))),
});
for (const [name, content] of Object.entries(pages)) {
  files.set(`/${name}`, { type: 'text/html', body: squeeze(page(content)) });
}
for (const [name, code] of Object.entries({
  vanilla: vanillaList,
  'vanilla-filter': vanillaFilter,
  'vanilla-more': vanillaMore,
})) {
  files.set(`/${name}.js`, { type: 'text/javascript', body: squeeze(code) });
}
/** A server of the pages, the feed of 10,000 events and what our elements are built to, at `base`. */
export async function serve(): Promise<{ base: string; close: () => void }> {
  const built = await build({ mode: 'embed', logLevel: 'silent', build: { write: false } });
  for (const { output } of [built].flat() as Rolldown.RolldownOutput[]) {
    for (const file of output) {
      if (file.type === 'chunk') {
        files.set(`/${file.fileName}`, { type: 'text/javascript', body: squeeze(file.code) });
      }
    }
  }

  return serveFiles(files);
}
