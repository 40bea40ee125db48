import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

/** The first event's start and end, by each of three parsers that know nothing of each other. */
export function readThrice(ics: string): string[][] {
  const root = new ICAL.Component(ICAL.parse(ics));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const { startDate, endDate } = new ICAL.Event(root.getFirstSubcomponent('vevent')!);
  const [event] = convertIcsCalendar(undefined, ics).events ?? [];
  const [third] = Object.values(nodeIcal.sync.parseICS(ics)).filter(
    (part) => part?.type === 'VEVENT',
  );
  const instants = [
    [startDate.toJSDate(), endDate.toJSDate()],
    [event?.start.date, event?.end?.date],
    [third?.start, third?.end],
  ];
  return instants.map((pair) => pair.map((date) => date?.toISOString() ?? ''));
}
