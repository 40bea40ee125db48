// Burmese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'ကျင်းပနေဆဲ',
  underWayDay: 'ကျင်းပနေဆဲ၊ {days} ရက်အနက် ရက် {day}',
  tentative: 'အတည်ပြုရန် ကျန်ရှိ',
  cancelled: 'ပယ်ဖျက်ပြီး',
  postponed: 'ရွှေ့ဆိုင်းထား',
  rescheduled: 'ရက်စွဲအသစ်',
  movedOnline: 'အွန်လိုင်းသို့ ပြောင်းရွှေ့',
  toBeAnnounced: 'ရက်စွဲကို နောက်မှ ကြေညာပါမည်',
  online: 'အွန်လိုင်း',
  alsoOnline: 'နှင့် အွန်လိုင်း',
  credit: 'ဓာတ်ပုံ − {name}',
  noMatch: 'ဤနေရာတွင် တောင်းဆိုထားသည်နှင့် ကိုက်ညီသော အစီအစဉ် မရှိပါ။',
  partly: 'အချို့အချက်များကို ဖတ်၍ မရပါ။',
  failed: 'ဤအကြောင်းအရာကို ဖွင့်၍ မရပါ။',
  alsoOn: '{site} တွင်လည်း ရှိပါသည်။',
  retry: 'ထပ်စမ်းကြည့်ပါ',
};

export const loadMore = () => import('./my-more.ts');
