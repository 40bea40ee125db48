/**
 * The relative luminance of a colour: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 *
 * @param {string} hex as `#rrggbb`
 */
export function luminanceOf(hex) {
  const [r = 0, g = 0, b = 0] = partsOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * @param {string} one as `#rrggbb`
 * @param {string} other
 * @returns {number} 1 to 21
 */
export function contrastOf(one, other) {
  const [low, high] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/**
 * What text in an accent is drawn in, by the rule that the elements have: no lighter than a luminance of 0.126 on a light
 * page, no darker than 0.32 on a dark one.
 *
 * @param {string} accent as `#rrggbb`
 * @param {string} ink the page's text
 */
export function textColourOf(accent, ink) {
  const y = luminanceOf(accent);
  const parts = partsOf(accent);
  if (luminanceOf(ink) < 0.3) return toHex(parts.map((part) => part * Math.min(1, 0.126 / y)));
  return toHex(parts.map((part) => part + Math.max(0, 0.32 - y)));
}

/** @param {string} hex */
function partsOf(hex) {
  return [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

/** @param {number[]} parts */
function toHex(parts) {
  const bytes = parts.map((part) => {
    const level = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, level) * 255);
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
