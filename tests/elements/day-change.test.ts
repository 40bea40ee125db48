import { expect } from '@open-wc/testing';
import { watchDay } from '../../src/elements/day-change.ts';
import { watch } from '../../src/elements/staying.ts';
import { clearStage, one, show } from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';

const tag = 'convene-event-cards';

describe('a page left open', () => {
  afterEach(clearStage);

  it('says anew what changes with the day, and only then', async () => {
    const start = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const element = await show(tag, documentOfEvents(eventOf('one', { start })));
    watch(element);
    let now = Date.now();
    const waits: { milliseconds: number; run: () => void }[] = [];
    let seen = () => {};
    watchDay({
      now: () => now,
      after: (milliseconds, run) => waits.push({ milliseconds, run }),
      onVisible: (run) => (seen = run),
    });
    const article = one(element, 'article');
    expect(waits[0]?.milliseconds).to.be.within(1, 900_050);
    waits.shift()?.run();
    await element.updateComplete;
    expect(one(element, 'article')).to.equal(article);
    expect(waits).to.have.length(1);
    now += 86_400_000;
    waits.shift()?.run();
    await element.updateComplete;
    expect(one(element, 'article')).to.not.equal(article);
    const later = one(element, 'article');
    now += 86_400_000;
    seen();
    await element.updateComplete;
    expect(one(element, 'article')).to.not.equal(later);
  });
});
