import { expect } from 'chai';
import { readMoment } from '../../src/sources/read-moment.ts';

const instants: Record<string, string> = {
  'Tue, 24 Sep 2024 08:00:00 -0400': '2024-09-24T08:00:00-04:00',
  '24 Sep 24 08:00 EST': '2024-09-24T08:00:00-05:00',
  'Tue, 24 September 2024 8:05 GMT': '2024-09-24T08:05:00Z',
  '2024-09-24T10:00:00.123456+05:45': '2024-09-24T10:00:00.123+05:45',
  '2024-09-24 10:00:00Z': '2024-09-24T10:00:00Z',
  '20240924T101112Z': '2024-09-24T10:11:12Z',
  'mar., 24 sept. 2024 10:00:00 +0200': '2024-09-24T10:00:00+02:00',
  'September 24, 2024 9:05 pm UTC': '2024-09-24T21:05:00Z',
  'Tue Sep 24 10:00:00 UTC 2024': '2024-09-24T10:00:00Z',
  'Tue Sep 24 2024 10:00:00 GMT+0200 (Central European Summer Time)': '2024-09-24T10:00:00+02:00',
};
const days: Record<string, string> = {
  '2024-09-24': '2024-09-24',
  '2024': '2024',
  '24 de septiembre de 2024': '2024-09-24',
  '2024-9-4': '2024-09-04',
};
const none = [
  '',
  'soon',
  '07/08/2024',
  '2024-02-30',
  'Fri, 31 Jun 2024 08:00:00 GMT',
  'Mon, 30 Nov -0001 00:00:00 +0000',
  '2024-09-24T25:00:00Z',
  '24 Xyz 2024',
];

describe('readMoment', () => {
  for (const [written, instant] of Object.entries(instants)) {
    it(`reads "${written}" in its own offset`, () => {
      expect(readMoment(written)).to.include({ instant, day: '2024-09-24', zone: 'told' });
    });
  }
  for (const [written, day] of Object.entries(days)) {
    it(`reads "${written}" as a day and no more`, () => {
      expect(readMoment(written)).to.deep.equal({ day, zone: 'none' });
    });
  }
  for (const written of none) {
    it(`reads no date in "${written}"`, () => {
      expect(readMoment(written)).to.equal(undefined);
    });
  }

  it('says when a time has no zone, or one that could be several', () => {
    expect(readMoment('2024-09-24T10:00:00')).to.include({
      zone: 'none',
      instant: '2024-09-24T10:00:00Z',
    });
    expect(readMoment('Tue, 24 Sep 2024 10:00:00 IST')).to.include({
      zone: 'unknown',
      instant: '2024-09-24T10:00:00Z',
    });
  });
});
