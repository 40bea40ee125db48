// Bengali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'চলছে',
  underWayDay: 'চলছে, {days} দিনের মধ্যে {day} নম্বর দিন',
  tentative: 'নিশ্চিত হওয়া বাকি',
  cancelled: 'বাতিল',
  postponed: 'স্থগিত',
  rescheduled: 'নতুন তারিখ',
  movedOnline: 'এখন অনলাইনে',
  toBeAnnounced: 'তারিখ পরে জানানো হবে',
  online: 'অনলাইন',
  alsoOnline: 'এবং অনলাইনে',
  credit: 'ছবি: {name}',
  noMatch: 'এখানে যা চাওয়া হয়েছে তার সঙ্গে কোনো অনুষ্ঠান মেলে না।',
  partly: 'কিছু ভুক্তি পড়া যায়নি।',
  failed: 'এটি লোড করা যায়নি।',
  alsoOn: 'এটি {site}-এও আছে।',
  retry: 'আবার চেষ্টা করুন',
};

export const loadMore = () => import('./bn-more.ts');
