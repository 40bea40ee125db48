// Hindi. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'यह पेज छोड़ें',
  exitName: 'आपात स्थिति: {exit}',
  exitKey: 'या Esc बटन तीन बार दबाएँ।',
  exitTwo: 'यह पेज छोड़ने के लिए Esc बटन दो बार और दबाएँ।',
  exitOne: 'यह पेज छोड़ने के लिए Esc बटन एक बार और दबाएँ।',
  exitOff: 'आप अब भी इसी पेज पर हैं।',
  leaving: 'लोड हो रहा है…',
  limits: 'यह बटन क्या नहीं छिपा सकता',
  limitsBlank:
    'पेज तुरंत खाली हो जाता है और उसकी जगह कोई दूसरी साइट आ जाती है। लेकिन हो सकता है कि कोई फिर भी यह देख ले:',
  limitsHistory:
    'आपके ब्राउज़र की हिस्ट्री में: यह पेज और वे पेज जो आपने इससे पहले देखे। हिस्ट्री मिटाई जा सकती है, या शुरू से ही प्राइवेट विंडो इस्तेमाल की जा सकती है।',
  limitsNetwork:
    'नेटवर्क पर: वे साइटें जिन पर आप जाएँ। आपकी इंटरनेट कंपनी उन्हें देख सकती है, और वह भी जो वाई-फ़ाई का प्रबंध करे, प्राइवेट विंडो में भी।',
  limitsDevice:
    'इस डिवाइस पर: सब कुछ, अगर यह आपके नियोक्ता या दफ़्तर का हो या किसी ने इसमें जासूसी सॉफ़्टवेयर डाल रखा हो। जिस डिवाइस पर किसी की नज़र न हो, वह ज़्यादा सुरक्षित है।',
  updated: 'अपडेट हो गया।',
  skipList: 'सूची के अंत पर जाएँ',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count} नया कार्यक्रम', other: '{count} नए कार्यक्रम' },
  changedEvents: { one: '{count} कार्यक्रम बदला', other: '{count} कार्यक्रम बदले' },
  cancelledEvents: { one: '{count} कार्यक्रम रद्द हुआ', other: '{count} कार्यक्रम रद्द हुए' },
};
