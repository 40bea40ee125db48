// Swahili. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'Ondoka kwenye ukurasa huu',
  exitName: 'Dharura: {exit}',
  exitKey: 'Au bonyeza Esc mara tatu.',
  exitTwo: 'Bonyeza Esc mara mbili zaidi ili kuondoka kwenye ukurasa huu.',
  exitOne: 'Bonyeza Esc mara moja zaidi ili kuondoka kwenye ukurasa huu.',
  exitOff: 'Bado uko kwenye ukurasa huu.',
  leaving: 'Inapakia…',
  limits: 'Kile ambacho kitufe hiki hakiwezi kuficha',
  limitsBlank:
    'Ukurasa huwa mtupu papo hapo na tovuti nyingine huchukua nafasi yake. Lakini huenda mtu bado akaona:',
  limitsHistory:
    'Kwenye historia ya kivinjari chako: ukurasa huu na kurasa ulizotazama kabla yake. Unaweza kufuta historia hiyo, au kutumia dirisha la faragha (dirisha fiche) tangu mwanzo.',
  limitsNetwork:
    'Kwenye mtandao: tovuti unazotembelea. Mtoa huduma wako wa intaneti anaweza kuziona, na vilevile yeyote anayesimamia Wi-Fi, hata ukitumia dirisha la faragha.',
  limitsDevice:
    'Kwenye kifaa hiki: kila kitu, ikiwa kifaa ni cha mwajiri wako au ikiwa mtu ameweka programu ya kijasusi ndani yake. Kifaa ambacho hakuna mtu anayekifuatilia ni salama zaidi.',
  updated: 'Imesasishwa.',
  skipList: 'Ruka hadi mwisho wa orodha',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: 'Tukio jipya {count}', other: 'Matukio mapya {count}' },
  changedEvents: { one: 'Tukio {count} limebadilika', other: 'Matukio {count} yamebadilika' },
  cancelledEvents: { one: 'Tukio {count} limeghairiwa', other: 'Matukio {count} yameghairiwa' },
};
