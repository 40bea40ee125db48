import { expect } from '@open-wc/testing';
import { itIsAccessible } from '../helpers/audit.ts';
import { all, clearStage, headingsOf, isShown, one, show, textOf } from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';
import { emptyDocument, sampleDocument } from '../helpers/sample.ts';

const tag = 'convene-region-map';
const titles = (element: Element) => headingsOf(element).map(textOf);
const shown = (element: Element) => all(element, 'li').filter(isShown).map(textOf);

const codes = ['TH', 'BD', 'NP', 'IN', 'KH', 'MY', 'LK', 'PK', 'VN'];
const many = documentOfEvents(
  eventOf('a', { areas: codes.map((code) => ({ code, roles: ['participant'] })) }),
);

describe('the regions', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('stand in a list for each role, under its heading', async () => {
    const element = await show(tag, sampleDocument());
    expect(titles(element)).to.deep.equal(['Hosts', 'Took part', 'In focus']);
    const lists = all(element, 'section').map((section) => {
      return [...section.querySelectorAll('ul[role="list"] > li')].map(textOf);
    });
    expect(lists[0]?.map((text) => text.split(' ')[0])).to.deep.equal([
      'Ghana',
      'Indonesia',
      'Nepal',
    ]);
    expect(lists[1]).to.deep.equal(['India', 'Nepal']);
    expect(lists[2]?.[0]).to.match(/^(Southern|South) Asia$/);
  });

  it('are summed up in a sentence', async () => {
    const element = await show(tag, sampleDocument());
    expect(textOf(one(element, '[part="summary"]'))).to.equal(
      '3 hosts, 2 took part and 1 in focus',
    );
  });

  it('name the places of the hosts', async () => {
    const element = await show(tag, sampleDocument());
    expect(shown(element)).to.include('Nepal Kathmandu');
  });

  it('are six to a role, and the others at the press of a button', async () => {
    const element = await show(tag, many, { view: 'list' });
    expect(shown(element)).to.deep.equal([
      'Bangladesh',
      'Cambodia',
      'India',
      'Malaysia',
      'Nepal',
      'Pakistan',
    ]);
    const button = one(element, 'button');
    expect(button.textContent.replace(/\s+/g, ' ').trim()).to.equal('3 more: Took part');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(9);
  });

  it('keep the focus when the others are shown', async () => {
    const element = await show(tag, many, { view: 'list' });
    const button = one(element, 'button');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).not.to.equal(null);
  });

  it('are all there where a button would save a single line', async () => {
    const areas = codes.slice(0, 7).map((code) => ({ code, roles: ['participant'] }));
    const element = await show(tag, documentOfEvents(eventOf('a', { areas })));
    expect(shown(element)).to.have.length(7);
    expect(all(element, 'button')).to.deep.equal([]);
  });

  it('are those of an item, with what its outcomes name', async () => {
    const element = await show(tag, sampleDocument(), { item: 'report' });
    expect(textOf(element)).not.to.include('Ghana');
    expect(textOf(one(element, '[part="summary"]'))).to.equal('1 host, 2 took part and 2 in focus');
  });

  it('say when there is none, and when nothing has the id', async () => {
    expect(textOf(await show(tag, emptyDocument()))).to.equal('No countries have been named yet.');
    expect(textOf(await show(tag, sampleDocument(), { item: 'nowhere' }))).to.equal(
      'Nothing matches what is asked for here.',
    );
  });

  it('say when none matches', async () => {
    expect(textOf(await show(tag, sampleDocument(), { area: 'US' }))).to.equal(
      'Nothing matches what is asked for here.',
    );
  });
});
