import { expect } from 'chai';
import { sayCount } from '../../src/text/count.ts';
import { english, formatNumber, say } from '../../src/text/language.ts';
import '../../src/text/messages/en-more.ts';

describe('a message', () => {
  it('is said as it stands', () => {
    expect(say(english, 'cancelled')).to.equal('Cancelled');
  });

  it('has its places filled', () => {
    expect(say(english, 'credit', { name: 'ARAT' })).to.equal('Picture: ARAT');
    expect(say(english, 'underWayDay', { day: 2, days: 4 })).to.equal('Under way, day 2 of 4');
  });

  it('keeps what is filled in as it is', () => {
    expect(say(english, 'credit', { name: '{name} $& <b>' })).to.equal('Picture: {name} $& <b>');
  });

  it('leaves no place unfilled', () => {
    expect(say(english, 'credit')).to.equal('Picture: ');
  });

  it('has one form for one and another for more', () => {
    expect(sayCount(english, 'outcomes', 1)).to.equal('1 outcome');
    expect(sayCount(english, 'outcomes', 3)).to.equal('3 outcomes');
    expect(sayCount(english, 'outcomes', 0)).to.equal('0 outcomes');
  });

  it('has words for every key', () => {
    for (const [key, message] of Object.entries(english.messages)) {
      expect(JSON.stringify(message), key).to.match(/[a-z]{2}/i);
    }
  });
});

describe('a number', () => {
  it('is parted by thousands', () => {
    expect(formatNumber(english, 12_345)).to.equal('12,345');
  });
});
