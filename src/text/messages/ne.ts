// Nepali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'जारी छ',
  underWayDay: 'जारी छ, {days} दिनमध्ये दिन {day}',
  tentative: 'पुष्टि हुन बाँकी',
  cancelled: 'रद्द भयो',
  postponed: 'स्थगित',
  rescheduled: 'नयाँ मिति',
  movedOnline: 'अनलाइनमा सारियो',
  toBeAnnounced: 'मिति पछि जानकारी गराइनेछ',
  online: 'अनलाइन',
  alsoOnline: 'र अनलाइन',
  credit: 'तस्बिर: {name}',
  noMatch: 'यहाँ खोजिएकोसँग मिल्ने कुनै कार्यक्रम छैन।',
  partly: 'केही प्रविष्टि पढ्न सकिएन।',
  failed: 'यो लोड गर्न सकिएन।',
  alsoOn: 'यो {site} मा पनि छ।',
  retry: 'फेरि प्रयास गर्नुहोस्',
};

export const loadMore = () => import('./ne-more.ts');
