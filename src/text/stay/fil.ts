// Filipino. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'Umalis sa pahinang ito',
  exitName: 'Emergency: {exit}',
  exitKey: 'O pindutin ang Esc nang tatlong beses.',
  exitTwo: 'Pindutin ang Esc nang dalawang beses pa para umalis sa pahinang ito.',
  exitOne: 'Pindutin ang Esc nang isang beses pa para umalis sa pahinang ito.',
  exitOff: 'Nasa pahinang ito ka pa rin.',
  leaving: 'Naglo-load…',
  limits: 'Ang hindi maitatago ng button na ito',
  limitsBlank:
    'Agad na magiging blangko ang pahina at papalitan ito ng ibang site. Pero maaaring may makakita pa rin ng sumusunod:',
  limitsHistory:
    'Sa history ng iyong browser: ang pahinang ito at ang mga tiningnan mo bago ito. Maaari mong burahin ang history, o gumamit ng private o incognito window mula sa simula.',
  limitsNetwork:
    'Sa network: ang mga site na binibisita mo. Makikita ang mga ito ng iyong internet provider at ng sinumang namamahala sa Wi-Fi, kahit gumagamit ka ng private o incognito window.',
  limitsDevice:
    'Sa device na ito: lahat, kung pag-aari ito ng pinagtatrabahuhan mo o kung may naglagay rito ng software na pang-espiya (spyware). Mas ligtas ang device na hindi minamanmanan ninuman.',
  updated: 'Na-update na.',
  skipList: 'Lumaktaw sa dulo ng listahan',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count} bagong kaganapan', other: '{count} na bagong kaganapan' },
  changedEvents: {
    one: '{count} kaganapan ang nagbago',
    other: '{count} na kaganapan ang nagbago',
  },
  cancelledEvents: {
    one: '{count} kaganapan ang kinansela',
    other: '{count} na kaganapan ang kinansela',
  },
};
