import * as v from 'valibot';
import { rule } from './expectations.ts';
import { areaCode, country, date, language, line, lines, text, url, zone } from './fields.ts';
import { photo } from './photo.ts';

const degrees = (name: 'latitude' | 'longitude', most: number) =>
  v.pipe(v.number(rule(name)), v.minValue(-most, rule(name)), v.maxValue(most, rule(name)));

export const place = v.strictObject({
  name: line,
  country: v.optional(country),
  precision: v.optional(v.picklist(['venue', 'locality', 'region', 'country'])),
  latitude: v.optional(degrees('latitude', 90)),
  longitude: v.optional(degrees('longitude', 180)),
});

export const area = v.strictObject({
  code: areaCode,
  name: v.optional(line),
  roles: v.array(v.picklist(['host', 'participant', 'focus', 'mentioned'])),
});

export const party = v.strictObject({
  role: v.optional(line),
  title: v.optional(line),
  name: v.optional(line),
  org: v.optional(line),
});

export const registration = v.strictObject({
  url,
  label: v.optional(line),
  closes: v.optional(date),
});

export const event = v.strictObject({
  id: line,
  title: line,
  summary: v.optional(text),
  url: v.optional(url),
  start: v.optional(date),
  end: v.optional(date),
  timeZone: v.optional(zone),
  dateText: v.optional(line),
  status: v.optional(
    v.picklist(['scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'movedOnline']),
  ),
  previousStart: v.optional(date),
  mode: v.optional(v.picklist(['inPerson', 'online', 'hybrid'])),
  places: v.optional(v.array(place)),
  areas: v.optional(v.array(area)),
  parties: v.optional(v.array(party)),
  photos: v.optional(v.array(photo)),
  topics: lines,
  register: v.optional(registration),
  language: v.optional(language),
  showFrom: v.optional(date),
  showUntil: v.optional(date),
});
