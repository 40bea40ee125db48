// Pashto. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'له دې پاڼې ووځئ',
  exitName: 'بېړنی حالت: {exit}',
  exitKey: 'یا د Esc تڼۍ درې ځله کېکاږئ.',
  exitTwo: 'له دې پاڼې د وتلو لپاره د Esc تڼۍ دوه ځله نوره کېکاږئ.',
  exitOne: 'له دې پاڼې د وتلو لپاره د Esc تڼۍ یو ځل بیا کېکاږئ.',
  exitOff: 'تاسو لا هم په دې پاڼه کې یاست.',
  leaving: 'پرانیستل کېږي…',
  limits: 'هغه څه چې دا تڼۍ یې نه شي پټولی',
  limitsBlank: 'پاڼه سمدستي تشېږي او بله وېبپاڼه یې ځای نیسي. خو کېدای شي څوک بیا هم دا وګوري:',
  limitsHistory:
    'ستاسو د براوزر په تاریخچه کې: دا پاڼه او هغه پاڼې چې مخکې مو کتلې دي. تاریخچه پاکولی شئ، یا له پیله خصوصي کړکۍ کارولی شئ.',
  limitsNetwork:
    'پر شبکه: هغه وېبپاڼې چې تاسو یې ګورئ. ستاسو د انټرنېټ شرکت یې لیدلی شي، او هغه څوک یې هم لیدلی شي چې وای فای اداره کوي، ان په خصوصي کړکۍ کې.',
  limitsDevice:
    'پر دې وسیله: هر څه، که وسیله ستاسو د کارګومارونکي وي یا چا د جاسوسۍ پروګرام پرې لګولی وي. هغه وسیله چې څوک یې نه څاري، تر نورو خوندي ده.',
  updated: 'تازه شو.',
  skipList: 'د لیست پای ته لاړ شئ',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count} نوې غونډه', other: '{count} نوې غونډې' },
  changedEvents: { one: '{count} غونډه بدله شوه', other: '{count} غونډې بدلې شوې' },
  cancelledEvents: { one: '{count} غونډه لغوه شوه', other: '{count} غونډې لغوه شوې' },
};
