import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { expect } from 'chai';
import { toIcs } from '../../src/outputs/ics.ts';
import { entriesOf, readMeetings } from '../outputs/fixture.ts';

const stamp = new Date('2024-09-25T06:00:00Z');

async function calendar(): Promise<string> {
  return toIcs(entriesOf(await readMeetings()), { stamp, domain: 'river.example' }).ics;
}

describe('a calendar that toIcs wrote', () => {
  it('is read by ical.js in its strict mode, text and times whole', async () => {
    const component = new ICAL.Component(ICAL.parse(await calendar()));
    for (const zone of component.getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(zone);
    const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const find = (uid: string) => events.find((each) => each.uid === uid)!;
    expect(events).to.have.length(7);
    expect(find('bali-2024@river.example').description).to.equal(
      'Three days;\nnine rivers, one \\ mouth.',
    );
    expect(find('bali-2024@river.example').endDate.toString()).to.equal('2024-07-26');
    const instant = (uid: string) => find(uid).startDate.toJSDate().toISOString();
    expect(instant('kathmandu-2024@river.example')).to.equal('2024-08-27T03:15:00.000Z');
    expect(instant('spring@river.example')).to.equal('2025-03-28T17:00:00.000Z');
    expect(instant('autumn@river.example')).to.equal('2025-11-05T17:00:00.000Z');
    expect(instant('utc@river.example')).to.equal('2025-06-01T12:00:00.000Z');
    expect(find('floating@river.example').startDate.zone.tzid).to.equal('floating');
  });

  it('is read by a second parser to the same', async () => {
    const { events = [], timezones = [] } = convertIcsCalendar(undefined, await calendar());
    expect(events).to.have.length(7);
    expect(timezones.map(({ id }) => id)).to.deep.equal(['Asia/Kathmandu', 'Europe/Paris']);
    const kathmandu = events.find(({ uid }) => uid === 'kathmandu-2024@river.example');
    expect(kathmandu?.start.date.toISOString()).to.equal('2024-08-27T03:15:00.000Z');
    expect(kathmandu?.stamp.date.toISOString()).to.equal(stamp.toISOString());
  });

  it('is read by a third to the same, wherever it is read', async () => {
    const parts = Object.values(nodeIcal.sync.parseICS(await calendar()));
    const events = parts.filter((part) => part?.type === 'VEVENT');
    expect(events).to.have.length(7);
    const kathmandu = events.find(({ uid }) => uid === 'kathmandu-2024@river.example');
    expect(kathmandu?.start.toISOString()).to.equal('2024-08-27T03:15:00.000Z');
    const spring = events.find(({ uid }) => uid === 'spring@river.example');
    expect(spring?.start.toISOString()).to.equal('2025-03-28T17:00:00.000Z');
  });
});
