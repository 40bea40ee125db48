// Amharic. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'ከዚህ ገጽ ይውጡ',
  exitName: 'ለአደጋ ጊዜ፦ {exit}',
  exitKey: 'ወይም የEsc ቁልፍን ሦስት ጊዜ ይጫኑ።',
  exitTwo: 'ከዚህ ገጽ ለመውጣት የEsc ቁልፍን ተጨማሪ ሁለት ጊዜ ይጫኑ።',
  exitOne: 'ከዚህ ገጽ ለመውጣት የEsc ቁልፍን ተጨማሪ አንድ ጊዜ ይጫኑ።',
  exitOff: 'አሁንም በዚህ ገጽ ላይ ነዎት።',
  leaving: 'በመጫን ላይ…',
  limits: 'ይህ ቁልፍ መደበቅ የማይችለው',
  limitsBlank: 'ገጹ ወዲያውኑ ባዶ ይሆናል፤ ሌላ ድረ ገጽም ይተካዋል። ነገር ግን ሌላ ሰው አሁንም የሚከተሉትን ሊያይ ይችላል፦',
  limitsHistory:
    'በብራውዘርዎ ታሪክ ውስጥ፦ ይህን ገጽና ከዚህ በፊት ያዩዋቸውን ገጾች። ታሪኩን ማጥፋት ወይም ከመጀመሪያው ጀምሮ የግል መስኮት መጠቀም ይችላሉ።',
  limitsNetwork:
    'በኔትወርኩ ላይ፦ የሚጎበኟቸውን ድረ ገጾች። የኢንተርኔት አገልግሎት ሰጪዎ ሊያያቸው ይችላል፤ ዋይፋዩን የሚያስተዳድር ሰውም እንዲሁ፤ በግል መስኮትም ቢሆን።',
  limitsDevice:
    'በዚህ መሣሪያ ላይ፦ መሣሪያው የአሠሪዎ ከሆነ ወይም አንድ ሰው የስለላ ሶፍትዌር ከጫነበት፣ ሁሉንም ነገር። ማንም የማይከታተለው መሣሪያ የበለጠ ደህንነት አለው።',
  updated: 'ተዘምኗል።',
  skipList: 'ወደ ዝርዝሩ መጨረሻ ይሂዱ',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count} አዲስ ዝግጅት', other: '{count} አዳዲስ ዝግጅቶች' },
  changedEvents: { one: '{count} ዝግጅት ተቀይሯል', other: '{count} ዝግጅቶች ተቀይረዋል' },
  cancelledEvents: { one: '{count} ዝግጅት ተሰርዟል', other: '{count} ዝግጅቶች ተሰርዘዋል' },
};
