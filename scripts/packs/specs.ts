/** A pack to build: its name, the UN M49 code of the region it holds, and how it is drawn. */
export interface PackSpec {
  readonly name: string;
  /** The UN M49 code (https://unstats.un.org/unsd/methodology/m49/). */
  readonly region: string;
  /** The projection's centre in degrees; the world is drawn in Equal Earth around this meridian. */
  readonly centre: readonly [longitude: number, latitude: number];
  /** What the frame must hold, as west, south, east, north; without it: every area of the region. */
  readonly hold?: readonly [number, number, number, number];
  /** Width of the frame over its height. */
  readonly aspect: number;
  /** The least area of a bend that is kept, in square units of the grid. */
  readonly detail: number;
  /** The least area of an island that is kept, in square units of the grid. */
  readonly island: number;
  /** The most that the module may weigh after brotli, in bytes. */
  readonly budget: number;
}

/** Units from the left edge of a frame to its right edge. */
export const gridWidth = 1500;

/** The most that all packs may weigh together after brotli, in bytes. */
export const budgetOfAll = 95_000;

export const specs: readonly PackSpec[] = [
  spec('world', '001', [11, 0], {
    hold: [-168.9, -56, 190.9, 80],
    aspect: 2,
    budget: 9500,
    detail: 4,
  }),
  spec('asia', '142', [95, 25], { hold: [26, -11, 146, 55], budget: 8500, detail: 5 }),
  spec('south-eastern-asia', '035', [116, 8], { detail: 4, island: 3 }),
  spec('southern-asia', '034', [74, 22], { detail: 3.5 }),
  spec('eastern-asia', '030', [108, 36]),
  spec('western-asia', '145', [44, 29]),
  spec('central-asia', '143', [67, 46], { detail: 3.5 }),
  spec('africa', '002', [18, 1]),
  spec('northern-africa', '015', [13, 26]),
  spec('western-africa', '011', [0, 14]),
  spec('middle-africa', '017', [17, 4]),
  spec('eastern-africa', '014', [40, -4]),
  spec('southern-africa', '018', [24, -26], { detail: 3 }),
  spec('latin-america', '419', [-70, -12], { hold: [-117, -56, -34, 33] }),
  spec('central-america', '013', [-95, 19], { detail: 3.5 }),
  spec('caribbean', '029', [-72, 18], { detail: 0.8, island: 1 }),
  spec('south-america', '005', [-60, -20]),
  spec('europe', '150', [15, 52], { hold: [-24, 35, 50, 71] }),
  spec('north-america', '003', [-95, 42], { hold: [-150, 8, -60, 72] }),
  spec('pacific', '009', [176, -12], { hold: [113, -46, -150, 20], detail: 2, island: 0.4 }),
];

function spec(
  name: string,
  region: string,
  centre: readonly [number, number],
  more: Partial<PackSpec> = {},
): PackSpec {
  return { name, region, centre, aspect: 1.25, detail: 5, island: 5, budget: 7500, ...more };
}
