import type { PlaceMark } from '../model/coarsen.ts';
import type { Role } from '../model/feed.ts';
import type { Borders, Geometry, Outline } from './decode.ts';
import { boxAround, fitView, joinBoxes, type Box } from './fit.ts';
import { dotPath, hatchPath } from './hatch.ts';
import type { Pack } from './pack.ts';
import { projectPlace } from './project.ts';

/** A country and what it had to do with the events. */
export interface AreaMark {
  readonly code: string;
  readonly roles: readonly Role[];
}

export interface MapRequest {
  readonly areas: readonly AreaMark[];
  /** The countries of each whole region that is to be outlined. */
  readonly regions: readonly (readonly string[])[];
  readonly places: readonly PlaceMark[];
  /** Without borders a circle stands for each country. */
  readonly hasBorders: boolean;
  /** In CSS pixels. */
  readonly width: number;
}

export interface DrawnArea extends AreaMark {
  /** The role that decides how it looks. */
  readonly role: Role;
  /** In grid units; `''` where a circle stands for it. */
  readonly path: string;
  /** In CSS pixels. */
  readonly outlines: readonly Outline[];
  readonly circle?: readonly [x: number, y: number];
}

export interface Neighbour {
  readonly code: string;
  readonly outlines: readonly Outline[];
}

/** What tells roles apart besides colour; paths in CSS pixels. */
export interface Patterns {
  /** On the parts under dispute. */
  readonly disputed: string;
  readonly hatch: string;
  readonly dots: string;
  /** Dots on hosts, which are solid. */
  readonly hostDots: string;
}

/** A picture as data: lengths in CSS pixels, but for paths said to be in grid units, which `transform` places. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly transform: string;
  readonly view: Box;
  /** In grid units. */
  readonly land: string;
  /** In grid units. */
  readonly borders?: Borders;
  /** The parts under dispute, in grid units. */
  readonly disputed: string;
  /** The lines around whole regions, in grid units. */
  readonly regions: string;
  readonly areas: readonly DrawnArea[];
  /** Made when asked for, since they take longer than all the rest. */
  readonly patterns: () => Patterns;
  readonly pins: readonly (readonly [x: number, y: number])[];
  readonly discs: readonly (readonly [x: number, y: number, radius: number])[];
  /** What is around the marked areas, in CSS pixels: for names, and a dot for what is too small to see. */
  readonly neighbours: () => readonly Neighbour[];
  readonly specks: () => string;
  /** The keys of the disputes in view. */
  readonly disputes: readonly string[];
}

const hatchStep = 7;
const circleRadius = 6;
const earthRadius = 6371;
const rank: readonly Role[] = ['host', 'focus', 'participant', 'mentioned'];

/** Draws what is asked for on a pack: everything but words. */
export function drawMap(pack: Pack, geometry: Geometry, request: MapRequest): Drawing {
  const marks = request.areas.filter(({ code }) => geometry.has(code));
  const points = request.places.map((place) => projectPlace(pack, place.longitude, place.latitude));
  const view = fitView(
    seenBox(geometry, request, marks, points, pack),
    // The page holds this room before there is a picture.
    pack.frame[0] / pack.frame[1],
    pack.frame,
  );
  const scale = request.width / view.width;
  const height = round(view.height * scale, 1);
  const toPixels = (outline: Outline) => {
    const pixels: number[] = [];
    for (let i = 0; i < outline.length; i += 2)
      pixels.push((outline[i]! - view.x) * scale, (outline[i + 1]! - view.y) * scale);
    return pixels;
  };
  const areas = marks.map((mark) => drawArea(mark, geometry, toPixels, scale, request.hasBorders));
  const shapes = (role: Role, isHost: boolean) =>
    areas
      .filter(({ roles }) => roles.includes(role) && roles.includes('host') === isHost)
      .flatMap(shapeOf);
  const marked = new Set(marks.map(({ code }) => code));
  const others = (pack.codes.match(/[A-Z]{2}/g) ?? []).filter((code) => !marked.has(code));
  const parts = request.hasBorders ? partsOf(pack, geometry) : [];
  return {
    width: request.width,
    height,
    transform: `scale(${round(scale, 4)}) translate(${round(-view.x, 2)} ${round(-view.y, 2)})`,
    view,
    land: geometry.land,
    borders: request.hasBorders ? geometry.borders : undefined,
    disputed: parts.map(pathOf).join(''),
    regions: request.hasBorders ? request.regions.map(geometry.around).join('') : '',
    areas,
    patterns: () => ({
      disputed: hatchPath(parts.map(toPixels), hatchStep, -1),
      hatch: hatchPath(shapes('participant', false), hatchStep, 1),
      dots: dotPath(shapes('focus', false), hatchStep),
      hostDots: dotPath(shapes('focus', true), hatchStep),
    }),
    ...placeMarks(request.places, points, toPixels, (pack.scale * scale) / earthRadius),
    neighbours: () =>
      others.map((code) => ({ code, outlines: geometry.outlines(code).map(toPixels) })),
    specks: () => others.map((code) => speckOf(geometry.outlines(code), toPixels, scale)).join(''),
    disputes: request.hasBorders ? disputesIn(pack, view) : [],
  };
}

function seenBox(
  geometry: Geometry,
  request: MapRequest,
  marks: readonly AreaMark[],
  points: readonly (readonly [number, number])[],
  { frame: [width, height] }: Pack,
): Box {
  const codes = marks.length ? marks.map(({ code }) => code) : request.regions.flat();
  const boxes = codes.filter(geometry.has).map((code) => boxAround(geometry.outlines(code)));
  const pinned = points
    .filter(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height)
    .map(([x, y]) => ({ x, y, width: 0, height: 0 }));
  return joinBoxes([...boxes, ...pinned]) ?? { x: 0, y: 0, width, height };
}

function drawArea(
  mark: AreaMark,
  geometry: Geometry,
  toPixels: (outline: Outline) => number[],
  scale: number,
  hasBorders: boolean,
): DrawnArea {
  const grid = geometry.outlines(mark.code);
  let outlines: readonly Outline[] | undefined;
  // Measured on the grid: what has run on integers runs slowly on fractions for a while.
  const box = boxAround(grid);
  const isSmall = !hasBorders || Math.max(box.width, box.height) * scale < circleRadius * 2.4;
  const [x, y] = toPixels([box.x + box.width / 2, box.y + box.height / 2]) as [number, number];
  const role = rank.find((one) => mark.roles.includes(one)) ?? 'mentioned';
  return {
    ...mark,
    role,
    get outlines() {
      return (outlines ??= grid.map(toPixels));
    },
    path: isSmall ? '' : grid.map(pathOf).join(''),
    circle: isSmall ? [round(x, 1), round(y, 1)] : undefined,
  };
}

function shapeOf({ outlines, circle }: DrawnArea): readonly Outline[] {
  if (!circle) return outlines;
  const corners = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
  return [
    corners.flatMap((turn) => [
      circle[0] + circleRadius * Math.cos(turn),
      circle[1] + circleRadius * Math.sin(turn),
    ]),
  ];
}

// In a pack's codes a small letter begins a part that is under dispute.
function partsOf(pack: Pack, geometry: Geometry): readonly Outline[] {
  const parts = pack.codes.match(/[a-z]{2}/g) ?? [];
  return parts.flatMap(geometry.outlines).filter((outline) => outline.length > 4);
}

function placeMarks(
  places: readonly PlaceMark[],
  points: readonly (readonly [number, number])[],
  toPixels: (outline: Outline) => number[],
  pixelsPerKilometre: number,
): Pick<Drawing, 'pins' | 'discs'> {
  const pins = new Map<string, readonly [number, number]>();
  const discs = new Map<string, readonly [number, number, number]>();
  for (const [i, place] of places.entries()) {
    const [x, y] = toPixels(points[i]!).map((value) => round(value, 1)) as [number, number];
    if (place.kind === 'pin') pins.set(`${x} ${y}`, [x, y]);
    else
      discs.set(`${x} ${y}`, [x, y, Math.max(8, round(place.kilometres * pixelsPerKilometre, 1))]);
  }
  return { pins: [...pins.values()], discs: [...discs.values()] };
}

function disputesIn(pack: Pack, view: Box): string[] {
  return pack.disputes.split(';').flatMap((text) => {
    const [key, ...box] = text.split(' ');
    const [left, top, right, bottom] = box.map(Number) as [number, number, number, number];
    const isSeen =
      left < view.x + view.width && right > view.x && top < view.y + view.height && bottom > view.y;
    return key && isSeen ? [key] : [];
  });
}

// A dot, which a round cap makes of a line without length.
function speckOf(
  outlines: readonly Outline[],
  toPixels: (outline: Outline) => number[],
  scale: number,
): string {
  const { x, y, width, height } = boxAround(outlines);
  const [left, top] = toPixels([x + width / 2, y + height / 2]) as [number, number];
  return Math.max(width, height) * scale < 3 ? `M${round(left, 1)} ${round(top, 1)}h0` : '';
}

function pathOf(outline: Outline): string {
  return outline.length > 4 ? `M${outline.join(' ')}z` : '';
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
