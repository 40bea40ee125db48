import { placeCounts } from '../map/count.ts';
import type { Drawing } from '../map/draw.ts';
import { type Label, placeLabels, placeNeighbours, textWidth } from '../map/label.ts';
import { type Locator, locateView } from '../map/locate.ts';
import type { Pack } from '../map/pack.ts';
import type { PackName } from '../map/pack-regions.ts';
import { readSea } from '../map/sea.ts';
import { sortBy } from '../text/lists.ts';
import { formatArea } from '../text/where.ts';
import type { View } from './feed-element.ts';
import { countsOf, type Mark } from './map-marks.ts';
import type { Lettering } from './map-svg.ts';

/** Up to so many marked areas the picture has room for names of what is around them. */
const few = 8;

const amongIslands = new Set<PackName>(['pacific', 'caribbean']);

/** In CSS pixels, from a corner. */
const locatorRoom = 104;

/** What is written on a drawing: names or numbers, or how many events, and where in the world it lies. */
export function letterDrawing(
  view: View,
  marks: ReadonlyMap<string, Mark>,
  drawing: Drawing,
  name: PackName,
  pack: Pack,
): Lettering {
  const { width, height, areas, pins } = drawing;
  const size = [width, height] as const;
  const counts = countsOf(marks);
  const isSparse = areas.length <= few;
  const isSea = isSparse && !counts ? readSea(drawing) : undefined;
  const labels = counts ? [] : placeLabels(areas, namesOf(view, marks), size, pins, isSea);
  const isAmong = amongIslands.has(name) ? isSea : undefined;
  const neighbours = isSparse
    ? placeNeighbours(neighboursOf(view, drawing), labels, size, isAmong ? 2 * few : few, isAmong)
    : [];
  const locator =
    name === 'world' || width < 400
      ? undefined
      : locateView(pack, drawing, [...labels, ...neighbours]);
  return {
    patterns: drawing.patterns(),
    labels,
    specks: drawing.specks(),
    neighbours: locator ? neighbours.filter((label) => !isUnder(label, locator, size)) : neighbours,
    counts: counts ? placeCounts(areas, counts, size) : [],
    locator,
  };
}

function isUnder(
  { text, x, y }: Label,
  { corner }: Locator,
  [width, height]: readonly [number, number],
): boolean {
  const half = textWidth(text) / 2;
  const isBeside = corner.endsWith('left')
    ? x - half < locatorRoom
    : x + half > width - locatorRoom;
  return isBeside && (corner.startsWith('top') ? y < locatorRoom : y > height - locatorRoom);
}

/** Numbers in place of names, by code: the list repeats them. */
export function numbersOf({ labels }: Lettering): ReadonlyMap<string, string> {
  return new Map(labels.flatMap(({ code, text, isNumber }) => (isNumber ? [[code, text]] : [])));
}

// In the order in which they are numbered: that of the names.
function namesOf({ language }: View, marks: ReadonlyMap<string, Mark>): Map<string, string> {
  const named = [...marks.values()].map((mark) => [mark.code, formatArea(language, mark)] as const);
  return new Map(sortBy(language, named, ([, name]) => name));
}

function neighboursOf({ language }: View, drawing: Drawing) {
  return drawing.neighbours().map(({ code, outlines }) => ({
    name: formatArea(language, { code }),
    outlines,
  }));
}
