import 'leaflet/dist/leaflet.css';
import { circleMarker, geoJSON, map as makeMap } from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { colourOf, marks, numeric, tell } from './job.ts';

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const codes = new Map(Object.entries(numeric).map(([code, id]) => [id, code]));
const root = document.getElementById('map')!;
root.style.height = `${(root.clientWidth * 3) / 4}px`;
const map = makeMap(root, {
  attributionControl: false,
  fadeAnimation: false,
  zoomAnimation: false,
});
map.setView([20, 95], 3);
geoJSON(feature(topology, topology.objects.countries), {
  style: (shape) => ({
    weight: 0.6,
    color: '#999',
    fillOpacity: 1,
    fillColor: colourOf(codes.get(String(shape?.id))),
  }),
}).addTo(map);
for (const { latitude, longitude } of marks)
  circleMarker([latitude, longitude], { radius: 5 }).addTo(map);
void tell('drawn', 'complete');
