// Bengali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'এই পৃষ্ঠা ছেড়ে যান',
  exitName: 'জরুরি: {exit}',
  exitKey: 'অথবা Esc বোতাম তিনবার চাপুন।',
  exitTwo: 'এই পৃষ্ঠা ছেড়ে যেতে Esc বোতাম আরও দুবার চাপুন।',
  exitOne: 'এই পৃষ্ঠা ছেড়ে যেতে Esc বোতাম আরও একবার চাপুন।',
  exitOff: 'আপনি এখনো এই পৃষ্ঠায় আছেন।',
  leaving: 'লোড হচ্ছে…',
  limits: 'এই বোতাম যা লুকাতে পারে না',
  limitsBlank:
    'পৃষ্ঠাটি সঙ্গে সঙ্গে ফাঁকা হয়ে যায় এবং তার জায়গায় অন্য একটি সাইট আসে। তবু কেউ হয়তো এগুলো দেখতে পারে:',
  limitsHistory:
    'আপনার ব্রাউজারের হিস্ট্রিতে: এই পৃষ্ঠা এবং এর আগে দেখা পৃষ্ঠাগুলো। আপনি হিস্ট্রি মুছে ফেলতে পারেন, অথবা শুরু থেকেই প্রাইভেট উইন্ডো ব্যবহার করতে পারেন।',
  limitsNetwork:
    'নেটওয়ার্কে: আপনি যেসব সাইটে যান। আপনার ইন্টারনেট সেবাদাতা এগুলো দেখতে পারে, ওয়াই-ফাই যারা পরিচালনা করে তারাও পারে, এমনকি প্রাইভেট উইন্ডোতেও।',
  limitsDevice:
    'এই ডিভাইসে: সবকিছু, যদি এটি আপনার নিয়োগকর্তার হয় বা কেউ এতে নজরদারির সফটওয়্যার বসিয়ে থাকে। যে ডিভাইসে কেউ নজর রাখে না, সেটি বেশি নিরাপদ।',
  updated: 'হালনাগাদ হয়েছে।',
  skipList: 'তালিকার শেষে যান',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count}টি নতুন অনুষ্ঠান', other: '{count}টি নতুন অনুষ্ঠান' },
  changedEvents: { one: '{count}টি অনুষ্ঠান বদলেছে', other: '{count}টি অনুষ্ঠান বদলেছে' },
  cancelledEvents: { one: '{count}টি অনুষ্ঠান বাতিল হয়েছে', other: '{count}টি অনুষ্ঠান বাতিল হয়েছে' },
};
