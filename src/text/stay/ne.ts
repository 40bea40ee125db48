// Nepali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'यो पृष्ठ छोड्नुहोस्',
  exitName: 'आपत्कालीन अवस्था: {exit}',
  exitKey: 'वा Esc बटन तीन पटक थिच्नुहोस्।',
  exitTwo: 'यो पृष्ठ छोड्न Esc बटन थप दुई पटक थिच्नुहोस्।',
  exitOne: 'यो पृष्ठ छोड्न Esc बटन थप एक पटक थिच्नुहोस्।',
  exitOff: 'तपाईं अझै यही पृष्ठमा हुनुहुन्छ।',
  leaving: 'लोड हुँदै छ…',
  limits: 'यो बटनले लुकाउन नसक्ने कुरा',
  limitsBlank: 'पृष्ठ तुरुन्तै खाली हुन्छ र त्यसको ठाउँमा अर्को साइट आउँछ। तर कसैले अझै पनि यी कुरा देख्न सक्छ:',
  limitsHistory:
    'तपाईंको ब्राउजरको हिस्ट्रीमा: यो पृष्ठ र यसअघि हेरिएका पृष्ठहरू। हिस्ट्री मेटाउन सकिन्छ, वा सुरुदेखि नै प्राइभेट विन्डो प्रयोग गर्न सकिन्छ।',
  limitsNetwork:
    'नेटवर्कमा: तपाईंले हेर्ने साइटहरू। तपाईंको इन्टरनेट सेवा प्रदायकले ती देख्न सक्छ, वाइफाइको व्यवस्थापन गर्ने जोसुकैले पनि देख्न सक्छ, प्राइभेट विन्डोमा समेत।',
  limitsDevice:
    'यो डिभाइसमा: सबै कुरा, यदि यो तपाईंको रोजगारदाताको हो वा कसैले यसमा जासुसी सफ्टवेयर राखेको छ भने। कसैले निगरानी नगर्ने डिभाइस बढी सुरक्षित हुन्छ।',
  updated: 'अद्यावधिक भयो।',
  skipList: 'सूचीको अन्त्यमा जानुहोस्',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count} नयाँ कार्यक्रम', other: '{count} नयाँ कार्यक्रम' },
  changedEvents: { one: '{count} कार्यक्रम परिवर्तन भयो', other: '{count} कार्यक्रम परिवर्तन भए' },
  cancelledEvents: { one: '{count} कार्यक्रम रद्द भयो', other: '{count} कार्यक्रम रद्द भए' },
};
