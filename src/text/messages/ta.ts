// Tamil. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'நடைபெறுகிறது',
  underWayDay: 'நடைபெறுகிறது, {days} நாட்களில் நாள் {day}',
  cancelled: 'ரத்து செய்யப்பட்டது',
  toBeAnnounced: 'தேதி பின்னர் அறிவிக்கப்படும்',
  within: '{name}, {land}',
  online: 'இணையவழி',
  alsoOnline: 'மற்றும் இணையவழி',
  credit: 'படம்: {name}',
  failed: 'இதை ஏற்ற முடியவில்லை.',
  alsoOn: 'இது {site} தளத்திலும் உள்ளது.',
  retry: 'மீண்டும் முயல்க',
};

export const loadMore = () => import('./ta-more.ts');
export const loadFind = () => import('../find/ta.ts');
export const loadKeep = () => import('../keep/ta.ts');
export const loadMap = () => import('../map/ta.ts');
