// Tamil. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'நடைபெறுகிறது',
  underWayDay: 'நடைபெறுகிறது, {days} நாட்களில் நாள் {day}',
  tentative: 'உறுதிசெய்யப்பட வேண்டும்',
  cancelled: 'ரத்து செய்யப்பட்டது',
  postponed: 'ஒத்திவைக்கப்பட்டது',
  rescheduled: 'புதிய தேதி',
  movedOnline: 'இணையவழிக்கு மாற்றப்பட்டது',
  toBeAnnounced: 'தேதி பின்னர் அறிவிக்கப்படும்',
  online: 'இணையவழி',
  alsoOnline: 'மற்றும் இணையவழி',
  credit: 'படம்: {name}',
  noMatch: 'இங்கு கேட்கப்பட்டதற்குப் பொருந்தும் நிகழ்வு இல்லை.',
  partly: 'சில பதிவுகளைப் படிக்க முடியவில்லை.',
  failed: 'இதை ஏற்ற முடியவில்லை.',
  alsoOn: 'இது {site} தளத்திலும் உள்ளது.',
  retry: 'மீண்டும் முயல்க',
};

export const loadMore = () => import('./ta-more.ts');
