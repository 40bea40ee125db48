// Filipino. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Kasalukuyang idinaraos',
  underWayDay: 'Kasalukuyang idinaraos, araw {day} ng {days}',
  tentative: 'Kukumpirmahin pa',
  cancelled: 'Kinansela',
  postponed: 'Ipinagpaliban',
  rescheduled: 'Bagong petsa',
  movedOnline: 'Inilipat online',
  toBeAnnounced: 'Iaanunsyo pa ang petsa',
  online: 'Online',
  alsoOnline: 'at online',
  credit: 'Larawan: {name}',
  noMatch: 'Walang kaganapang tumutugma sa hinahanap dito.',
  partly: 'May mga entry na hindi nabasa.',
  failed: 'Hindi ito ma-load.',
  alsoOn: 'Nasa {site} din ito.',
  retry: 'Subukan muli',
};

export const loadMore = () => import('./fil-more.ts');
