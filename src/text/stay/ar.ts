// Arabic. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'مغادرة هذه الصفحة',
  exitName: 'للطوارئ: {exit}',
  exitKey: 'أو اضغطوا مفتاح Esc ثلاث مرات.',
  exitTwo: 'اضغطوا مفتاح Esc مرتين أخريين لمغادرة هذه الصفحة.',
  exitOne: 'اضغطوا مفتاح Esc مرة أخرى لمغادرة هذه الصفحة.',
  exitOff: 'ما زلتم في هذه الصفحة.',
  leaving: 'جارٍ التحميل…',
  limits: 'ما لا يستطيع هذا الزر إخفاءه',
  limitsBlank: 'تصبح الصفحة فارغة فورًا ويحلّ محلها موقع آخر. لكن قد يبقى بإمكان أحد أن يرى:',
  limitsHistory:
    'في سجل المتصفح: هذه الصفحة والصفحات التي زرتموها قبلها. يمكنكم مسح السجل، أو استخدام نافذة تصفّح خاصة من البداية.',
  limitsNetwork:
    'على الشبكة: المواقع التي تزورونها. يستطيع مزوّد الإنترنت أن يراها، وكذلك من يدير شبكة الواي فاي، حتى في نافذة تصفّح خاصة.',
  limitsDevice:
    'على هذا الجهاز: كل شيء، إذا كان الجهاز ملكًا لجهة عملكم أو إذا ثبّت عليه أحد برنامج تجسّس. الجهاز الذي لا يراقبه أحد أكثر أمانًا.',
  updated: 'تم التحديث.',
  skipList: 'الانتقال إلى نهاية القائمة',
};

export const counts: StayWords['counts'] = {
  newEvents: {
    zero: 'لا فعاليات جديدة',
    one: 'فعالية جديدة واحدة',
    two: 'فعاليتان جديدتان',
    few: '{count} فعاليات جديدة',
    many: '{count} فعالية جديدة',
    other: '{count} فعالية جديدة',
  },
  changedEvents: {
    zero: 'لم تتغيّر أي فعالية',
    one: 'تغيّرت فعالية واحدة',
    two: 'تغيّرت فعاليتان',
    few: 'تغيّرت {count} فعاليات',
    many: 'تغيّرت {count} فعالية',
    other: 'تغيّرت {count} فعالية',
  },
  cancelledEvents: {
    zero: 'لم تُلغَ أي فعالية',
    one: 'أُلغيت فعالية واحدة',
    two: 'أُلغيت فعاليتان',
    few: 'أُلغيت {count} فعاليات',
    many: 'أُلغيت {count} فعالية',
    other: 'أُلغيت {count} فعالية',
  },
};
