import { expect } from 'chai';
import { lazy, takePending } from '../../src/text/lazy.ts';

describe('code that only some feeds need', () => {
  it('is there once it has come', async () => {
    const code = lazy(() => Promise.resolve('code'));
    expect(code()).to.equal(undefined);
    const pending = takePending();
    expect(pending).to.have.length(1);
    await Promise.all(pending);
    expect(code()).to.equal('code');
    expect(takePending()).to.deep.equal([]);
  });

  it('is waited for once by whoever asks', () => {
    const code = lazy(() => Promise.resolve('code'));
    code();
    expect(takePending()).to.have.length(1);
    expect(takePending()).to.deep.equal([]);
  });
});
