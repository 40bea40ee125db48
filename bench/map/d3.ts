import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { colourOf, marks, numeric, tell } from './job.ts';

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const { countries } = topology.objects;
const root = document.getElementById('map')!;
const [width, height] = [root.clientWidth, (root.clientWidth * 3) / 4];
const codes = new Map(Object.entries(numeric).map(([code, id]) => [id, code]));
const shapes = feature(topology, countries).features;
const chosen = shapes.filter(({ id }) => codes.has(String(id)));
const projection = geoAzimuthalEqualArea()
  .rotate([-95, -25])
  .fitExtent(
    [
      [20, 20],
      [width - 20, height - 20],
    ],
    { type: 'FeatureCollection', features: chosen },
  )
  .clipExtent([
    [0, 0],
    [width, height],
  ]);
const path = geoPath(projection);

const make = (name: string, attributes: Record<string, string>, parent: Element) => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return parent.appendChild(node);
};

const svg = make('svg', { viewBox: `0 0 ${width} ${height}` }, root);
make('path', { d: path({ type: 'FeatureCollection', features: shapes }) ?? '', fill: '#eee' }, svg);
for (const shape of chosen) {
  make('path', { d: path(shape) ?? '', fill: colourOf(codes.get(String(shape.id))) }, svg);
}
make('path', { d: path(mesh(topology, countries)) ?? '', fill: 'none', stroke: '#999' }, svg);
for (const { longitude, latitude } of marks) {
  const [x, y] = projection([longitude, latitude])!;
  make('circle', { cx: String(x), cy: String(y), r: '5' }, svg);
}
void tell('drawn', 'complete');
