import 'jsvectormap/dist/jsvectormap.css';
import { JsVectorMap } from './jsvectormap-global.ts';
import 'jsvectormap/dist/maps/world.js';
import { colours, focus, hosts, marks, participants, tell } from './job.ts';

const root = document.getElementById('map')!;
root.style.height = `${(root.clientWidth * 3) / 4}px`;
const valuesOf = (codes: readonly string[], value: string) =>
  codes.map((code): [string, string] => [code, value]);
new JsVectorMap({
  selector: '#map',
  map: 'world',
  focusOn: { regions: [...hosts, ...participants, ...focus], animate: false },
  series: {
    regions: [
      {
        attribute: 'fill',
        scale: { host: colours.host, participant: colours.participant, focus: colours.focus },
        values: Object.fromEntries<unknown>([
          ...valuesOf(hosts, 'host'),
          ...valuesOf(participants, 'participant'),
          ...valuesOf(focus, 'focus'),
        ]),
      },
    ],
  },
  markers: marks.map(({ name, longitude, latitude }) => ({ name, coords: [latitude, longitude] })),
});
void tell('drawn', 'complete');
