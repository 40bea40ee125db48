import { importCsv } from '../../src/sources/csv.ts';
import { goldenTests } from './golden.ts';
import { sharedTests } from './shared-tests.ts';

sharedTests({
  name: 'importCsv',
  importer: importCsv,
  sound:
    'Title,Start,End,Place,Country\nRéunion,2024-07-23,2024-07-25,"Hotel Vajra, Kathmandu",Nepal\n',
  undated: 'Title,Start,End,Place,Country\nRéunion,,,Kathmandu,Nepal\n',
  huge: {
    open: 'Title,Start,Place,Participants\n',
    record: 'Forum,23 July 2024,"Bali, Indonesia",Nepal; India; Thailand\n',
    close: '',
  },
  withHtml: (html) => `Title,Start,Description\nForum,2024-07-23,"${html.replace(/"/g, '""')}"\n`,
});

goldenTests('csv', importCsv);
