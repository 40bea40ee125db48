/** The geometry of one region, as `npm run packs` makes it. */
export interface Pack {
  /** Width and height of what the pack holds, in grid units. */
  readonly frame: readonly [width: number, height: number];
  /** The projection's centre in degrees: longitude, latitude. The world's latitude is 0. */
  readonly centre: readonly [longitude: number, latitude: number];
  /** Grid units to the earth's radius. */
  readonly scale: number;
  /** What is added to a scaled point to come to the grid. */
  readonly shift: readonly [number, number];
  /** Two characters an area: ISO 3166-1 alpha-2, or, in small letters, a part under dispute. */
  readonly codes: string;
  /** The disputes whose areas or lines are in the frame: key and box, `kashmir 660 310 740 400`, parted by `;`. */
  readonly disputes: string;
  /** Land, borders, areas and the locator's globe as integers; see `decode.ts`. */
  readonly data: string;
}
