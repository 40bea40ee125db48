// Bengali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'বন্ধ করুন',
  add: 'ক্যালেন্ডারে যোগ করুন',
  addFile: 'ক্যালেন্ডার ফাইল (.ics)',
  addFileNote:
    'ফাইলটি এই ডিভাইসেই তৈরি হয়। Apple Calendar, Outlook, Thunderbird ও অন্য বেশির ভাগ ক্যালেন্ডারে এটি খোলে।',
  addSiteNote:
    'এগুলো সংশ্লিষ্ট সেবার নিজস্ব সাইট নতুন ট্যাবে খোলে; অনুষ্ঠানের তথ্য সেখানে আগে থেকেই পূরণ করা থাকে।',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'ক্যালেন্ডারের জন্য দিনটি জানা দরকার, কিন্তু তা এখনো জানা যায়নি।',
  share: 'শেয়ার করুন',
  copyLink: 'লিংক কপি করুন',
  whatsapp: 'WhatsApp',
  email: 'ইমেইল',
  asText: 'লেখা হিসেবে, পেস্ট করার জন্য প্রস্তুত',
  copyText: 'লেখা কপি করুন',
  copied: 'কপি হয়েছে।',
  copyYourself: 'লেখাটি নির্বাচিত আছে: কিবোর্ড বা মেনু দিয়ে কপি করুন।',
  print: 'প্রিন্ট করুন',
  people: 'অনুষ্ঠানসূচিতে',
  topics: 'বিষয়',
  toldIn: 'সূত্র',
  page: 'আরও তথ্য {site}-এ',
  moreAt: 'আরও তথ্য: {address}',
  registerAt: 'নিবন্ধন: {address}',
  followCalendar: 'আপনার ক্যালেন্ডারে',
  followCalendarNote:
    'আপনার ক্যালেন্ডার আপনার কাছে নিশ্চিতকরণ চাইবে। এরপর নতুন অনুষ্ঠান ও পরিবর্তন নিজে থেকেই আসবে, আর যেকোনো সময় সেখানেই তা বন্ধ করতে পারবেন। কিছু ক্যালেন্ডার দিনে মাত্র একবার পরিবর্তন খোঁজে।',
  openCalendar: 'ক্যালেন্ডার অ্যাপে খুলুন',
  openSiteNote: 'অথবা ওয়েবে:',
  calendarAddress: 'ক্যালেন্ডারের ঠিকানা',
  followFile: 'একবার, ফাইল হিসেবে',
  followFileNote: 'আজ যেমন আছে, সব অনুষ্ঠান তেমনই। পরের পরিবর্তন আপনার কাছে পৌঁছাবে না।',
  download: 'ফাইল ডাউনলোড করুন (.ics)',
  followRss: 'ফিড রিডারে (RSS)',
  followRssNote:
    'এই ঠিকানাটি কোনো ফিড রিডার বা সংবাদ অ্যাপে পেস্ট করুন। সেখানে প্রতিটি নতুন লেখা দেখা যাবে; কোনো অ্যাকাউন্ট বা ইমেইল ঠিকানা লাগবে না।',
  rssAddress: 'ফিড রিডারের জন্য ঠিকানা',
  followJson: 'আপনার নিজের সাইটে (JSON)',
  followJsonNote:
    'যাঁরা ওয়েব পৃষ্ঠা তৈরি করেন তাঁদের জন্য: একই ভুক্তিগুলো ডেটা হিসেবে, যা অন্য জায়গায়ও দেখানো যায়।',
  jsonAddress: 'ডেটার ঠিকানা',
  copy: 'কপি করুন',
  copyNamed: 'কপি করুন: {name}',
  asOf: 'এই তথ্য {date} তারিখের।',
  nothingToFollow: 'এখানে অনুসরণ করার মতো এখনো কিছু নেই।',
};
