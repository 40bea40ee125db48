import * as fc from 'fast-check';

/** Real dates of every precision. */
export const dates = fc
  .record({
    time: fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2199, 11, 31) }),
    length: fc.constantFrom(4, 7, 10, 16),
  })
  .map(({ time, length }) => new Date(time).toISOString().slice(0, length));

/** Instants of the last and the coming decades. */
export const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2050, 0) });

/** Zones of every kind: with and without summer time, of half hours and of quarters, at both ends of the day. */
export const zoneNames = [
  'UTC',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Tokyo',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Bogota',
  'Africa/Accra',
  'Africa/Casablanca',
  'Europe/London',
  'Europe/Berlin',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;
