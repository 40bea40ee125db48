import { imageSize } from 'image-size';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';

/** What a picture's file tells: its size in pixels as it is shown, and its most frequent colour. */
export interface PictureFacts {
  readonly width?: number;
  readonly height?: number;
  /** `#rrggbb`; of JPEG and PNG only. */
  readonly color?: string;
}

/** Larger pictures take too long to decode for a colour that stands there for a moment. */
const MAX_PIXELS = 16_000_000;

/** Reads a picture's facts from its bytes; none when they can't be read. */
export function readPictureFacts(bytes: Uint8Array): PictureFacts {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes);
    // A camera that was held upright says so, and browsers turn the picture.
    const size = orientation > 4 ? { width: height, height: width } : { width, height };
    if (!(width >= 1 && height >= 1) || width > 20_000 || height > 20_000) return {};
    const color = width * height <= MAX_PIXELS ? readColor(bytes, type) : undefined;
    return { ...size, ...(color ? { color } : {}) };
  } catch {
    return {};
  }
}

function readColor(bytes: Uint8Array, type: string): string | undefined {
  try {
    if (type === 'jpg') {
      const limits = { maxResolutionInMP: MAX_PIXELS / 1e6, maxMemoryUsageInMB: 256 };
      return dominantColor(jpeg.decode(bytes, { useTArray: true, ...limits }).data);
    }
    return type === 'png' ? dominantColor(PNG.sync.read(Buffer.from(bytes)).data) : undefined;
  } catch {
    // A picture that browsers forgive: its size is worth having all the same.
    return undefined;
  }
}

/** The mean of the fullest of 512 boxes of colour; of RGBA bytes, at most some 20,000 pixels looked at. */
export function dominantColor(rgba: Uint8Array): string | undefined {
  const boxes = new Map<number, [count: number, red: number, green: number, blue: number]>();
  const step = Math.max(1, Math.floor(rgba.length / 4 / 20_000)) * 4;
  for (let at = 0; at + 3 < rgba.length; at += step) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4);
    if (alpha < 128) continue;
    const key = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
    const box = boxes.get(key) ?? [0, 0, 0, 0];
    boxes.set(key, [box[0] + 1, box[1] + red, box[2] + green, box[3] + blue]);
  }
  let fullest: readonly number[] = [0];
  for (const box of boxes.values()) if (box[0] > (fullest[0] ?? 0)) fullest = box;
  const [count = 0, ...sums] = fullest;
  if (!count) return undefined;
  return `#${sums
    .map((sum) =>
      Math.round(sum / count)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
