// Amharic. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'በመካሄድ ላይ',
  underWayDay: 'በመካሄድ ላይ፣ ቀን {day} ከ{days}',
  tentative: 'ገና ያልተረጋገጠ',
  cancelled: 'ተሰርዟል',
  postponed: 'ለሌላ ጊዜ ተላልፏል',
  rescheduled: 'አዲስ ቀን',
  movedOnline: 'ወደ ኢንተርኔት ተዛውሯል',
  toBeAnnounced: 'ቀኑ ወደፊት ይገለጻል',
  online: 'በኢንተርኔት',
  alsoOnline: 'እና በኢንተርኔት',
  credit: 'ፎቶ፦ {name}',
  noMatch: 'እዚህ ከተጠየቀው ጋር የሚዛመድ ዝግጅት የለም።',
  partly: 'አንዳንድ ግቤቶችን ማንበብ አልተቻለም።',
  failed: 'ይህን መጫን አልተቻለም።',
  alsoOn: 'በ{site} ላይም ይገኛል።',
  retry: 'እንደገና ይሞክሩ',
};

export const loadMore = () => import('./am-more.ts');
