// Sinhala. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'මෙම පිටුවෙන් ඉවත් වන්න',
  exitName: 'හදිසි අවස්ථාවකදී: {exit}',
  exitKey: 'නැතහොත් Esc යතුර තුන් වරක් ඔබන්න.',
  exitTwo: 'මෙම පිටුවෙන් ඉවත් වීමට Esc යතුර තව දෙවරක් ඔබන්න.',
  exitOne: 'මෙම පිටුවෙන් ඉවත් වීමට Esc යතුර තව එක් වරක් ඔබන්න.',
  exitOff: 'ඔබ තවමත් මෙම පිටුවේ සිටී.',
  leaving: 'පූරණය වෙමින්…',
  limits: 'මෙම බොත්තමට සැඟවිය නොහැකි දේ',
  limitsBlank:
    'පිටුව වහාම හිස් වන අතර, ඒ වෙනුවට වෙනත් වෙබ් අඩවියක් දිස් වේ. එහෙත් වෙනත් අයෙකුට තවමත් මේවා දැකිය හැකිය:',
  limitsHistory:
    'ඔබේ බ්‍රවුසරයේ ඉතිහාසයේ: මෙම පිටුව සහ ඔබ පෙර බැලූ පිටු. ඔබට එම ඉතිහාසය මකා දැමිය හැකිය, නැතහොත් මුල සිටම පෞද්ගලික කවුළුවක් භාවිත කළ හැකිය.',
  limitsNetwork:
    'ජාලයේ: ඔබ පිවිසෙන වෙබ් අඩවි. පෞද්ගලික කවුළුවක් භාවිත කළත්, ඔබේ අන්තර්ජාල සේවා සපයන්නාට සහ Wi-Fi පාලනය කරන අයට ඒවා දැකිය හැකිය.',
  limitsDevice:
    'මෙම උපාංගයේ: එය ඔබේ සේවායෝජකයාට අයත් නම්, හෝ යමෙකු එහි ඔත්තු බැලීමේ මෘදුකාංගයක් දමා ඇත්නම්, සියල්ල. කිසිවෙකු නිරීක්ෂණය නොකරන උපාංගයක් වඩා ආරක්ෂිතයි.',
  updated: 'යාවත්කාලීන කරන ලදී.',
  skipList: 'ලැයිස්තුවේ අවසානයට යන්න',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: 'නව වැඩසටහන් {count}', other: 'නව වැඩසටහන් {count}' },
  changedEvents: { one: 'වෙනස් වූ වැඩසටහන් {count}', other: 'වෙනස් වූ වැඩසටහන් {count}' },
  cancelledEvents: { one: 'අවලංගු කළ වැඩසටහන් {count}', other: 'අවලංගු කළ වැඩසටහන් {count}' },
};
