import { importWordpress } from '../../src/sources/wordpress.ts';
import { goldenTests } from './golden.ts';
import { sharedTests } from './shared-tests.ts';

const post = (members: object) =>
  JSON.stringify([
    {
      id: 7,
      guid: { rendered: 'https://example.org/?p=7' },
      link: 'https://example.org/meeting/',
      title: { rendered: 'Réunion &#8211; jour 1' },
      content: { rendered: '<p>Two days of talks.</p>', protected: false },
      ...members,
    },
  ]);

sharedTests({
  name: 'importWordpress',
  importer: importWordpress,
  sound: post({ date: '2024-09-24T08:00:00', date_gmt: '2024-09-24T12:00:00' }),
  undated: post({}),
  huge: { open: '[', record: `${post({ id: 8 }).slice(1, -1)},`, close: '{}]' },
  withHtml: (html) => post({ content: { rendered: html }, title: { rendered: `T ${html}` } }),
});

goldenTests('wordpress', importWordpress);
