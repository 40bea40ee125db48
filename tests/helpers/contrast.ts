const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;

/** What is seen where these colours lie over each other, the lowest first: its relative luminance. */
export function luminanceOf(...colours: readonly string[]): number {
  for (const colour of colours) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The contrast of text on grounds that lie over each other: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(text: string, ...grounds: readonly string[]): number {
  const one = luminanceOf(...grounds, text);
  const other = luminanceOf(...grounds);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function linear(byte: number): number {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Numbers from 0 to 1, the same ones each time (the generator of Park and Miller). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
