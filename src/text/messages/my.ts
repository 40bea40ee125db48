// Burmese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'ကျင်းပနေဆဲ',
  underWayDay: 'ကျင်းပနေဆဲ၊ {days} ရက်အနက် ရက် {day}',
  cancelled: 'ပယ်ဖျက်ပြီး',
  toBeAnnounced: 'ရက်စွဲကို နောက်မှ ကြေညာပါမည်',
  within: '{name}၊ {land}',
  online: 'အွန်လိုင်း',
  alsoOnline: 'နှင့် အွန်လိုင်း',
  credit: 'ဓာတ်ပုံ − {name}',
  failed: 'ဤအကြောင်းအရာကို ဖွင့်၍ မရပါ။',
  alsoOn: '{site} တွင်လည်း ရှိပါသည်။',
  retry: 'ထပ်စမ်းကြည့်ပါ',
};

export const loadMore = () => import('./my-more.ts');
export const loadFind = () => import('../find/my.ts');
export const loadKeep = () => import('../keep/my.ts');
export const loadMap = () => import('../map/my.ts');
