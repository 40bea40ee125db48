import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const plugin = join(import.meta.dirname, '../../wordpress/convene/convene.php');
const harness = join(import.meta.dirname, 'wordpress/harness.php');
const src = 'https://example.org/feed.json';

interface Run {
  readonly results: { html: string; enqueued: string[] }[];
  readonly scripts: Record<string, string>;
  readonly shortcodes: Record<string, string>;
  readonly block: { attributes: Record<string, unknown>; render_callback: string };
}

/** What the plugin makes of calls, in PHP itself. */
function run(...cases: { call: string; with: unknown[] }[]): Run {
  const options = { input: JSON.stringify(cases), encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync('php', [harness, plugin], options);
  if (status !== 0) throw new Error(stderr + stdout);
  return JSON.parse(stdout) as Run;
}

const shortcode = (attributes: unknown, own = '') =>
  run({ call: 'convene_shortcode', with: [attributes, own] }).results[0]!;

describe('the WordPress plugin', () => {
  before(function () {
    if (spawnSync('php', ['-v']).status !== 0) this.skip();
  });

  it('is sound PHP', () => {
    expect(spawnSync('php', ['-l', plugin]).status).to.equal(0);
  });

  it('makes an element of a shortcode, and loads the script for it', () => {
    const made = shortcode({
      element: 'event-list',
      src,
      limit: '3',
      'heading-level': '2',
      lang: 'ne',
      theme: 'dark',
    });
    expect(made.html).to.equal(
      `<convene-event-list src="${src}" heading-level="2" lang="ne" theme="dark" limit="3"></convene-event-list>`,
    );
    expect(made.enqueued).to.deep.equal(['convene']);
  });

  it('keeps the author’s own words inside, as far as authors may write them', () => {
    const { html } = shortcode(
      { src },
      '<p>Our <strong>meetings</strong></p><script>ran=1</script>',
    );
    expect(html).to.contain('><p>Our <strong>meetings</strong></p>ran=1</convene-event-cards>');
  });

  it('escapes every attribute, and takes none that the element does not heed', () => {
    const { html } = shortcode({
      src: `${src}?a=1&b="><script>ran=1</script>`,
      topic: '"><img src=x onerror=ran=1>',
      area: "' onclick='ran=1",
      onclick: 'ran=1',
      style: 'position:fixed',
      id: 'main',
    });
    expect(html).not.to.match(/<(?!\/?convene-event-cards)/);
    const names = [...html.matchAll(/ ([\w-]+)="[^"]*"/g)].map(([, name]) => name);
    expect(names).to.deep.equal(['src', 'area', 'topic']);
    expect(html).to.contain('topic="&quot;&gt;&lt;img src=x onerror=ran=1&gt;"');
  });

  it('makes nothing of what is no element, or has no address', () => {
    const cases = [
      { element: 'script', src },
      { element: 'event-cards" onclick="ran=1', src },
      { element: ['event-cards'], src: '' },
      { element: 'event-cards' },
      { src: 'javascript:ran=1' },
      { src: 'data:application/json,{}' },
      '',
    ];
    for (const attributes of cases) {
      const { html, enqueued } = shortcode(attributes);
      expect(html, JSON.stringify(attributes)).to.equal('');
      expect(enqueued).to.deep.equal([]);
    }
  });

  it('makes the same of a block', () => {
    const attributes = { element: 'event-cards', src, headingLevel: '4', keepLast: '1' };
    const [block] = run({ call: 'convene_block', with: [attributes] }).results;
    expect(block?.html).to.equal(
      `<div class="wp-block-convene-element"><convene-event-cards src="${src}" heading-level="4" keep-last="1"></convene-event-cards></div>`,
    );
  });

  it('knows in the block every attribute that the editor offers', () => {
    const { block } = run();
    const editor = readFileSync(join(plugin, '../block.js'), 'utf8');
    const [fields = ''] = editor.split('const names');
    const offered = [...fields.matchAll(/^ {4}\['(\w+)', '[A-Z]/gm)].map(([, name]) => name!);
    expect(offered).to.include('src').and.to.include('headingLevel');
    for (const name of offered) expect(block.attributes).to.have.property(name);
  });

  it('makes its script a module, and leaves others as they are', () => {
    const tag = (handle: string) => ({
      call: 'convene_script_tag',
      with: [`<script type='text/javascript' src="x.js" id="x-js"></script>\n`, handle],
    });
    const [own, other] = run(tag('convene'), tag('jquery')).results;
    expect(own?.html).to.equal(
      '<script type="module" crossorigin="anonymous" src="x.js" id="x-js"></script>\n',
    );
    expect(other?.html).to.contain("type='text/javascript'");
  });
});
