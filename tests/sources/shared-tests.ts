import { expect } from 'chai';
import type { ImportContext, Importer, ImportResult } from '../../src/sources/source.ts';

/** What the shared list needs to know of one importer. */
export interface SharedCase<Options extends object = object> {
  /** The importer's name, for the headings of the tests. */
  readonly name: string;
  readonly importer: Importer<Options>;
  /** A sound input that gives at least one item. It should hold a letter outside ASCII. */
  readonly sound: string;
  /** The sound input with every date in it taken away. */
  readonly undated?: string;
  /** One record to be repeated into an input of five megabytes, between what opens and closes it. */
  readonly huge: { readonly open: string; readonly record: string; readonly close: string };
  /** Where the input can hold HTML: the sound input with this HTML in its text. */
  readonly withHtml?: (html: string) => string;
  readonly options?: Options;
}

export const NOW = new Date('2024-09-25T06:00:00Z');
/**
 * How much an importer can take doesn't hang on the time zone, and it is most of what these tests cost: so the whole
 * of it is read in one of the zones that they run in, and a tenth in the others.
 */
export const share = (process.env['TZ'] ?? 'UTC') === 'UTC' ? 1 : 0.1;
const HUGE = 5_000_000 * share;
const ZONES = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'];

/** Text that must never come out of an importer, in whatever field it went in. */
export const HOSTILE_HTML =
  '<script>steal()</script><style>p{color:red}</style><img src=x onerror=steal()>' +
  '<a href="javascript:steal()">press</a><svg onload=steal()><iframe src="//evil.example"></iframe>' +
  '<p>Write to worker@example.org or call +1 202 555 0143.</p>';
const FORBIDDEN = /steal\(|color:red|javascript:|evil\.example|worker@example|555 0143/;

/** The tests that hold for every importer alike. Call it at the top of the importer's own test file. */
export function sharedTests<Options extends object>(given: SharedCase<Options>): void {
  const { importer, sound } = given;
  const context = {
    url: 'https://example.org/page/',
    now: NOW,
    ...given.options,
  } as ImportContext & Options;
  const run = async (input: string | Uint8Array): Promise<ImportResult> => importer(input, context);

  describe(`${given.name}, as every importer`, () => {
    for (const [what, input] of Object.entries(hopeless())) {
      it(`gives no items and a problem for ${what}`, async () => {
        const { items, problems } = await run(input);
        expect(items).to.deep.equal([]);
        expect(problems).to.have.length.above(0);
        for (const problem of problems) checkProblem(problem);
      });
    }

    it('reads a sound input into sound items', async () => {
      const result = await run(sound);
      expect(result.items).to.have.length.above(0);
      checkResult(result);
    });

    it('reads bytes as it reads their text', async () => {
      const bytes = new TextEncoder().encode(sound);
      expect(await run(bytes)).to.deep.equal(await run(sound));
      expect(await run(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).to.deep.equal(
        await run(sound),
      );
    });

    it('believes valid UTF-8 rather than a wrong label', async () => {
      const bytes = new TextEncoder().encode(sound);
      const labelled = await importer(bytes, {
        ...context,
        contentType: 'text/html; charset=iso-8859-1',
      });
      expect(labelled.items).to.deep.equal((await run(sound)).items);
    });

    it('never throws on an input cut anywhere', async () => {
      for (let part = 1; part < 24; part++) {
        checkResult(await run(sound.slice(0, Math.floor((sound.length * part) / 24))));
      }
    });

    it('gives the same answer twice', async () => {
      expect(await run(sound)).to.deep.equal(await run(sound));
    });

    it('gives the same answer in every time zone', async () => {
      const own = process.env['TZ'];
      const answers: ImportResult[] = [];
      for (const zone of ZONES) {
        process.env['TZ'] = zone;
        answers.push(await run(sound));
      }
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
      expect(answers[0]).to.deep.equal(answers[1]);
      expect(answers[2]).to.deep.equal(answers[1]);
    });

    it(`survives ${String(HUGE / 1e6)} megabytes`, async () => {
      const { open, record, close } = given.huge;
      const input = open + record.repeat(Math.ceil(HUGE / record.length)) + close;
      checkResult(await run(input));
    }).timeout(120_000);

    if (given.undated !== undefined) {
      it('invents no date where there is none', async () => {
        const { items } = await run(given.undated ?? '');
        for (const item of items) {
          expect(item.published, 'published').to.equal(undefined);
          for (const event of item.events) expect(event.start, event.title).to.equal(undefined);
        }
      });
    }

    const { withHtml } = given;
    if (withHtml !== undefined) {
      it('lets nothing of hostile HTML through', async () => {
        const result = await run(withHtml(HOSTILE_HTML));
        expect(result.items).to.have.length.above(0);
        expect(JSON.stringify(result)).not.to.match(FORBIDDEN);
      });

      it('survives HTML nested twenty thousand deep', async () => {
        checkResult(await run(withHtml('<div><b>'.repeat(10_000))));
      }).timeout(60_000);
    }
  });
}

function hopeless(): Record<string, string | Uint8Array> {
  return {
    'an empty input': '',
    'white space': ' \n\t ',
    'bytes that are no text': new Uint8Array([0, 1, 2, 3, 254, 253, 7, 200, 0, 9]),
  };
}

/** What holds of any result, however poor the input. */
export function checkResult({ items, problems, review }: ImportResult): void {
  for (const item of items) {
    expect(item.id, 'id').to.be.a('string').and.not.equal('');
    for (const list of [item.tags, item.events, item.outcomes, item.related]) {
      expect(list).to.be.an('array');
    }
    for (const event of item.events) {
      expect(event.title).to.be.a('string').and.not.equal('');
      expect(event.start ?? event.dateText, `a date of "${event.title}"`).to.be.a('string');
      if (event.start !== undefined) checkDate(event.start);
      if (event.end !== undefined) {
        checkDate(event.end);
        expect(event.end.length, 'the same precision').to.equal(event.start?.length);
        expect(event.end >= (event.start ?? ''), 'end not before start').to.equal(true);
      }
      for (const area of event.areas) expect(area.code).to.match(/^(?:[A-Z]{2}|\d{3})$/);
    }
  }
  expect(new Set(items.map((item) => item.id)).size, 'ids are unique').to.equal(items.length);
  for (const problem of problems) checkProblem(problem);
  for (const entry of review ?? []) {
    expect(entry.path).to.match(/^items\[\d+\]/);
    expect(entry.reason).to.be.a('string').and.not.equal('');
  }
}

function checkDate(date: string): void {
  expect(date).to.match(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/);
}

function checkProblem(problem: ImportResult['problems'][number]): void {
  expect(problem.code).to.match(/^[a-z][a-z0-9-]*$/);
  for (const member of ['where', 'message', 'fix'] as const) {
    expect(problem[member], member).to.be.a('string').and.not.equal('');
  }
}
