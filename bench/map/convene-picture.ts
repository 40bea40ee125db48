import { decodePack } from '../../src/map/decode.ts';
import { drawMap } from '../../src/map/draw.ts';
import type { Pack } from '../../src/map/pack.ts';
import { focus, hosts, marks, participants, tell } from './job.ts';

export const areas = [
  ...hosts.map((code) => ({ code, roles: ['host'] as const })),
  ...participants.map((code) => ({ code, roles: ['participant'] as const })),
  ...focus.map((code) => ({ code, roles: ['focus'] as const })),
];

const make = (name: string, attributes: Record<string, string>, parent: Element) => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return parent.appendChild(node);
};

const thin = { fill: 'none', 'vector-effect': 'non-scaling-stroke' };

/** Draws the job from a pack, as the element does, without Lit, list and words. */
export function drawPicture(pack: Pack): void {
  const root = document.getElementById('map')!;
  const drawing = drawMap(pack, decodePack(pack), {
    areas,
    regions: [],
    places: marks.map(({ longitude, latitude }) => ({ kind: 'pin', longitude, latitude })),
    hasBorders: true,
    width: root.clientWidth,
  });

  const svg = make('svg', { viewBox: `0 0 ${drawing.width} ${drawing.height}` }, root);
  const group = make('g', { transform: drawing.transform }, svg);
  make('path', { d: drawing.land, fill: '#eee', 'fill-rule': 'evenodd' }, group);
  make('path', { ...thin, d: drawing.borders!.solid, stroke: '#999' }, group);
  make('path', { d: drawing.disputed, fill: '#ddd' }, group);
  for (const { path, role } of drawing.areas) {
    make(
      'path',
      { d: path, fill: role === 'host' ? '#0b6460' : '#0b646022', stroke: '#0b6460' },
      group,
    );
  }
  make(
    'path',
    { ...thin, d: drawing.borders!.dashed, stroke: '#555', 'stroke-dasharray': '4 3' },
    group,
  );
  make(
    'path',
    { ...thin, d: drawing.borders!.dotted, stroke: '#555', 'stroke-dasharray': '0 3' },
    group,
  );
  for (const [cx, cy] of drawing.pins)
    make('circle', { cx: String(cx), cy: String(cy), r: '5' }, svg);
  void tell('drawn').then(() => {
    // As in the element: what the eye needs besides colour follows the first paint.
    const patterns = drawing.patterns();
    make('path', { d: patterns.disputed, stroke: '#777' }, svg);
    make('path', { d: patterns.hatch, stroke: '#0b6460' }, svg);
    make(
      'path',
      { d: patterns.dots, stroke: '#0b6460', 'stroke-width': '3', 'stroke-linecap': 'round' },
      svg,
    );
    return tell('complete');
  });
}
