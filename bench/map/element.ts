import '../../src/elements/region-map.ts';
import { focus, hosts, marks, participants, tell } from './job.ts';

const area = (roles: readonly string[]) => (code: string) => ({ code, roles });
const map = document.createElement('convene-region-map');
map.feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Two meetings',
  items: [
    {
      id: 'asia',
      content_text: '',
      _convene: {
        events: marks.map(({ name, longitude, latitude }, i) => ({
          id: name,
          title: name,
          start: '2024-07-23',
          places: [{ name, country: hosts[i], precision: 'locality', longitude, latitude }],
          areas: [
            ...hosts.map(area(['host'])),
            ...participants.map(area(['participant'])),
            ...focus.map(area(['focus'])),
          ],
        })),
      },
    },
  ],
};
document.getElementById('map')!.append(map);
const isThere = (selector: string) => map.shadowRoot!.querySelector(selector) !== null;
let isDrawn = false;
new MutationObserver((_, observer) => {
  if (!isDrawn && isThere('.picture')) {
    isDrawn = true;
    void tell('drawn');
  }
  if (!isThere('.hatch')) return;
  observer.disconnect();
  void tell('complete');
}).observe(map.shadowRoot!, { childList: true, subtree: true });
