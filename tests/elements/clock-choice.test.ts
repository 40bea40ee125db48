import { expect } from '@open-wc/testing';
import { all, clearStage, one, show, textOf, until } from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';

const tag = 'convene-event-cards';
const days = documentOfEvents(eventOf('days', { start: '2090-09-21', end: '2090-09-23' }));

describe('the choice between clocks', () => {
  afterEach(clearStage);

  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const far = timeZone === 'Pacific/Kiritimati' ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';
  const timed = (zone: string) =>
    documentOfEvents(eventOf('one', { start: '2090-09-21T12:00', timeZone: zone }));

  it('is there only where clocks differ', async () => {
    expect(all(await show(tag, timed(timeZone)), 'select')).to.have.length(0);
    expect(all(await show(tag, days), 'select')).to.have.length(0);
    expect(all(await show(tag, timed(far)), 'select')).to.have.length(1);
  });

  it('begins as the page says, and is then the visitor’s for every element', async () => {
    const first = await show(tag, timed(far), { 'time-zone': 'event' });
    const second = await show('convene-event-list', timed(far));
    expect(textOf(first)).to.not.include('for you ·');
    expect(textOf(one(first, '[part="times"]'))).to.match(/^12:00, Line Islands Time$/);
    expect(textOf(one(second, '[part="about"]'))).to.match(/for you$/);
    const select = one(first, 'select') as HTMLSelectElement;
    expect(select.value).to.equal('event');
    expect(select.labels[0]?.textContent).to.match(/Times:/);
    select.value = 'visitor';
    select.dispatchEvent(new Event('change'));
    for (const [element, part] of [
      [first, 'times'],
      [second, 'about'],
    ] as const) {
      await until(
        () => !textOf(one(element, `[part="${part}"]`)).includes('Line'),
        'its own clock',
      );
      expect((one(element, 'select') as HTMLSelectElement).value).to.equal('visitor');
    }
    expect(one(first, 'select')).to.equal(select);
    select.value = 'both';
    select.dispatchEvent(new Event('change'));
    await until(() => /for you/.test(textOf(first)), 'both');
  });

  it('speaks the language of the page', async () => {
    const element = await show(tag, timed(far), { lang: 'fr' });
    expect(textOf(one(element, '[part="clocks"]'))).to.include('sur place et pour vous');
  });
});
