import { importJsonFeed } from '../../src/sources/json-feed.ts';
import { goldenTests } from './golden.ts';
import { sharedTests } from './shared-tests.ts';

const feed = (members: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: [
      {
        id: '1',
        url: 'https://example.org/a',
        title: 'Réunion',
        content_text: 'Talks.',
        ...members,
      },
    ],
  });

sharedTests({
  name: 'importJsonFeed',
  importer: importJsonFeed,
  sound: feed({ date_published: '2024-09-24T08:00:00-04:00' }),
  undated: feed({}),
  huge: {
    open: '{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[',
    record: '{"id":"1","content_html":"<p>Words and more words.</p>"},',
    close: '{"id":"2"}]}',
  },
  withHtml: (html) => feed({ content_text: undefined, content_html: html }),
});

goldenTests('json-feed', importJsonFeed);
