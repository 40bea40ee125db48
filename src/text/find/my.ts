// Burmese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'အစီအစဉ်များ ရှာရန်',
  area: 'နိုင်ငံ သို့မဟုတ် ဒေသ',
  topic: 'အကြောင်းအရာ',
  when: 'အချိန်ကာလ',
  place: 'နေရာ',
  anyArea: 'နိုင်ငံနှင့် ဒေသအားလုံး',
  anyTopic: 'အကြောင်းအရာအားလုံး',
  anyWhen: 'အချိန်ကာလအားလုံး',
  anyPlace: 'နေရာအားလုံး',
  regions: 'ဒေသများ',
  countries: 'နိုင်ငံများ',
  years: 'ခုနှစ်များ',
  upcoming: 'လာမည့် အစီအစဉ်များ',
  past: 'ပြီးခဲ့သော အစီအစဉ်များ',
  counted: '{name} ({count})',
  inArea: '{area}ရှိ {events}',
  words: '“{query}”',
  allOf: '{total} အနက် {shown} ခု',
  remove: 'ဖယ်ရှားရန် − {name}',
  clear: 'အားလုံး ရှင်းရန်',
  nothing: '{choice} နှင့် ကိုက်ညီသည်များ မရှိပါ။',
  nothingThere: 'သင်ရွေးထားသည်နှင့် ကိုက်ညီသည်များ မရှိပါ။',
  loosen: '{name} ကို ဖယ်လျှင် − {events}',
  further: 'ပိုဟောင်းသော အစီအစဉ်များတွင် ရှာရန်',
  more: 'နောက်ထပ် {count} ခု ပြရန်',
  all: 'အားလုံး {count} ခု',
  allThere: 'အားလုံး ပြရန်',
  morePast: 'ပြီးခဲ့သော အစီအစဉ်များ',
  moreUpcoming: 'လာမည့် အစီအစဉ်များ',
  loading: 'ဖွင့်နေသည်…',
  notLoaded: 'နောက်ထပ် ဖွင့်၍ မရပါ။ ထပ်စမ်းကြည့်ပါ။',
  noUpcoming: 'လောလောဆယ် စီစဉ်ထားသော အစီအစဉ် မရှိပါ။ ပြီးခဲ့သော အစီအစဉ်များမှာ −',
  latest: 'လောလောဆယ် စီစဉ်ထားသော အစီအစဉ် မရှိပါ။ နောက်ဆုံးအစီအစဉ်မှာ −',
  after: 'ရရှိသော ရလဒ်များ',
  pictures: 'ဓာတ်ပုံများ − {names}',
};

export const counts: FindCounts = {
  events: { other: 'အစီအစဉ် {count} ခု' },
};
