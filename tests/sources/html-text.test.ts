import { expect } from 'chai';
import { htmlToLine, htmlToText } from '../../src/sources/html-text.ts';

describe('htmlToText', () => {
  it('parts paragraphs by a blank line, items and rows by a line', () => {
    expect(htmlToText('<p>One<p>Two<br>lines<ul><li>a<li>b</ul>')).to.equal(
      'One\n\nTwo\nlines\n\na\nb',
    );
    expect(htmlToText('<table><tr><td>a<td>b</tr><tr><td>c<td>d</table>')).to.equal('a b\nc d');
  });

  it('reads entities, also in text without tags', () => {
    expect(htmlToText('caf&eacute; &amp; co&#8217;s &#x2014; 5 &lt; 6')).to.equal(
      'café & co’s — 5 < 6',
    );
    expect(htmlToText('<p>a&nbsp;&nbsp;b</p>')).to.equal('a b');
  });

  it('drops scripts, styles, comments and what is hidden', () => {
    const html =
      '<style>p{}</style><p>a<!-- b --><script>c()</script></p><template>d</template><p hidden>e</p>';
    expect(htmlToText(html)).to.equal('a');
  });

  it('reads a whole page with and without a body tag', () => {
    expect(
      htmlToText('<!doctype html><html><head><title>T</title></head><body><p>a</body></html>'),
    ).to.equal('a');
    expect(htmlToText('<!doctype html><title>T</title><p>a')).to.equal('a');
  });

  it('lets no e-mail address or telephone number pass', () => {
    const html =
      '<p>Write to <a href="mailto:a@b.org">a@b.org</a> (tel. +62 361 123-456), 3 May 2024.</p>';
    expect(htmlToText(html)).to.equal('Write to (tel.), 3 May 2024.');
  });

  it('survives deep nesting', () => {
    expect(htmlToText('<div><b>'.repeat(10_000) + 'x')).to.equal('x');
  });
});

describe('htmlToLine', () => {
  it('puts everything on one line', () => {
    expect(htmlToLine('<h2>A&#8203;  b<br>\n c</h2>')).to.equal('A b c');
  });
});
