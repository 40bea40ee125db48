import { expect } from '@open-wc/testing';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { change, clearStage, dealtWith, place, tags, textOf } from '../helpers/elements.ts';
import { sampleDocument } from '../helpers/sample.ts';

describe('many elements', function () {
  this.timeout(60_000);
  afterEach(clearStage);

  it('fifty on a page are one request', async () => {
    const answers = fetchWith(() => jsonResponse(sampleDocument()));
    const restore = replaceFetch(answers);
    const src = freshUrl();
    const elements = Array.from({ length: 50 }, (_, index) => place(tags[index % tags.length]!));
    const done = Promise.all(elements.map(dealtWith));
    for (const element of elements) element.src = src;
    await done;
    restore();
    expect(answers.asked).to.have.length(1);
    for (const element of elements) expect(textOf(element)).not.to.equal('');
  });

  it('two hundred that come and go listen to nothing on the page', async () => {
    const listened: string[] = [];
    for (const target of [window, document]) {
      Object.defineProperty(target, 'addEventListener', {
        configurable: true,
        value: (name: string) => listened.push(name),
      });
    }
    try {
      const feed = sampleDocument();
      for (let index = 0; index < 200; index += 1) {
        const element = place(tags[index % tags.length]!);
        if (index % 4) await change(element, { feed });
        element.remove();
      }
    } finally {
      for (const target of [window, document]) Reflect.deleteProperty(target, 'addEventListener');
    }
    expect(listened).to.deep.equal([]);
  });
});
