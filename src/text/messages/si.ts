// Sinhala. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'පැවැත්වෙමින් පවතී',
  underWayDay: 'පැවැත්වෙමින් පවතී, දින {days}න් {day} වන දිනය',
  tentative: 'තහවුරු කිරීමට නියමිතයි',
  cancelled: 'අවලංගුයි',
  postponed: 'කල් දමා ඇත',
  rescheduled: 'නව දිනය',
  movedOnline: 'දැන් මාර්ගගතව',
  toBeAnnounced: 'දිනය පසුව දැනුම් දෙනු ලැබේ',
  online: 'මාර්ගගතව',
  alsoOnline: 'සහ මාර්ගගතව',
  credit: 'ඡායාරූපය: {name}',
  noMatch: 'මෙහි ඉල්ලා ඇති දෙයට ගැළපෙන වැඩසටහනක් නැත.',
  partly: 'සමහර ඇතුළත් කිරීම් කියවිය නොහැකි විය.',
  failed: 'මෙය පූරණය කළ නොහැකි විය.',
  alsoOn: 'එය {site} හි ද ඇත.',
  retry: 'නැවත උත්සාහ කරන්න',
};

export const loadMore = () => import('./si-more.ts');
