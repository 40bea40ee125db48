import { expect } from 'chai';

/** The zone that the run was started in, as the page (in a browser) or the process (in Node) says it. */
function wantedZone(): string | undefined {
  if (typeof document === 'object') return document.documentElement.dataset['zone'];
  return process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

describe('the time zone of a test run', () => {
  it('is the one the run was started in', () => {
    const moment = new Date('2026-07-01T12:00:00Z');
    const clock = { hour: '2-digit', minute: '2-digit' } as const;
    const there = moment.toLocaleTimeString('en-GB', {
      ...clock,
      timeZone: wantedZone() ?? 'none',
    });
    expect(moment.toLocaleTimeString('en-GB', clock)).to.equal(there);
  });
});
