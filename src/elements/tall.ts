import { css } from 'lit';
import { adopt } from './adopt.ts';

/**
 * Room between lines for scripts with marks above and below, in what is said and in what is quoted; no tracking, which
 * tears joined letters apart. The page may set it: `--convene-leading`.
 */
const tall = css`
  :is(.root, .root *):lang(am, ar, fa, ps, th, lo, ur) {
    line-height: var(--convene-leading, 1.6);
    letter-spacing: 0;
  }
  :is(.root, .root *):lang(bn, hi, km, my, ne, si, ta) {
    line-height: var(--convene-leading, 1.7);
    letter-spacing: 0;
  }
  .root
    :is(.title, .headline, .section, .large, .small, .number):lang(
      am,
      ar,
      bn,
      fa,
      hi,
      km,
      lo,
      my,
      ne,
      ps,
      si,
      ta,
      th,
      ur
    ),
  .root
    :is(.title, .headline, .section)
    *:lang(am, ar, bn, fa, hi, km, lo, my, ne, ps, si, ta, th, ur) {
    line-height: var(--convene-leading, 1.45);
  }
`;

/** Nastaliq hangs its words from the upper right to the lower left. */
const hanging = css`
  :is(.root, .root *, .root .title, .root .title *):lang(ur, ps, fa) {
    line-height: var(--convene-leading, 2.1);
    letter-spacing: 0;
  }
`;

/** Gives an element such room; more of it where the page's own font is a Nastaliq. */
export function adoptTall(element: Element): void {
  adopt(element, tall);
  const { fontFamily } = getComputedStyle(element);
  if (/nastal|nafees|jameel|mehr|urdu typesetting/i.test(fontFamily)) adopt(element, hanging);
}
