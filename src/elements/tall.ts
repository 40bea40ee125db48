import { css } from 'lit';
import { adopt } from './adopt.ts';

/**
 * Room between lines for scripts with marks above and below, in what is said and in what is quoted; no tracking, which
 * tears joined letters apart. The page may set it: `--convene-leading`. Chromium knows no lists in `:lang()`.
 */
export const tall = css`
  :is(.root, .root *):is(
    :lang(am),
    :lang(ar),
    :lang(fa),
    :lang(ps),
    :lang(th),
    :lang(lo),
    :lang(ur)
  ) {
    line-height: var(--convene-leading, 1.6);
    letter-spacing: 0;
  }
  :is(.root, .root *):is(
    :lang(bn),
    :lang(hi),
    :lang(km),
    :lang(my),
    :lang(ne),
    :lang(si),
    :lang(ta)
  ) {
    line-height: var(--convene-leading, 1.7);
    letter-spacing: 0;
  }
  .root
    :is(.title, .headline, .section, .large, .small, .number):is(
      :lang(am),
      :lang(ar),
      :lang(fa),
      :lang(ps),
      :lang(th),
      :lang(lo),
      :lang(ur),
      :lang(bn),
      :lang(hi),
      :lang(km),
      :lang(my),
      :lang(ne),
      :lang(si),
      :lang(ta)
    ),
  .root
    :is(.title, .headline, .section)
    *:is(
      :lang(am),
      :lang(ar),
      :lang(fa),
      :lang(ps),
      :lang(th),
      :lang(lo),
      :lang(ur),
      :lang(bn),
      :lang(hi),
      :lang(km),
      :lang(my),
      :lang(ne),
      :lang(si),
      :lang(ta)
    ) {
    line-height: var(--convene-leading, 1.45);
  }
  .root .large:lang(my) {
    line-height: 1.8;
  }
`;

/** Nastaliq hangs its words from the upper right to the lower left. */
const hanging = css`
  :is(.root, .root *, .root .title, .root .title *):is(:lang(fa), :lang(ps), :lang(ur)) {
    line-height: var(--convene-leading, 2.1);
  }
`;

/** Whether a language is written in such a script. */
export function isTall(tag: string): boolean {
  return /^(am|ar|bn|fa|hi|km|lo|my|ne|ps|si|ta|th|ur)/.test(tag);
}

/** Gives an element such room; more of it where the page's own font is a Nastaliq. */
export function adoptTall(element: Element): void {
  adopt(element.shadowRoot, tall);
  const { fontFamily } = getComputedStyle(element);
  if (/nastal|nafees|jameel|mehr|urdu typesetting/i.test(fontFamily))
    adopt(element.shadowRoot, hanging);
}
