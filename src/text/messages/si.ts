// Sinhala. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'පැවැත්වෙමින් පවතී',
  underWayDay: 'පැවැත්වෙමින් පවතී, දින {days}න් {day} වන දිනය',
  cancelled: 'අවලංගුයි',
  toBeAnnounced: 'දිනය පසුව දැනුම් දෙනු ලැබේ',
  within: '{name}, {land}',
  online: 'මාර්ගගතව',
  alsoOnline: 'සහ මාර්ගගතව',
  credit: 'ඡායාරූපය: {name}',
  failed: 'මෙය පූරණය කළ නොහැකි විය.',
  alsoOn: 'එය {site} හි ද ඇත.',
  retry: 'නැවත උත්සාහ කරන්න',
};

export const loadMore = () => import('./si-more.ts');
export const loadFind = () => import('../find/si.ts');
export const loadKeep = () => import('../keep/si.ts');
export const loadMap = () => import('../map/si.ts');
