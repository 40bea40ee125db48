// French. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'En cours',
  underWayDay: 'En cours, jour {day} sur {days}',
  cancelled: 'Annulé',
  toBeAnnounced: 'Date à annoncer',
  within: '{name}, {land}',
  online: 'En ligne',
  alsoOnline: 'et en ligne',
  credit: 'Photo : {name}',
  failed: 'Le chargement a échoué.',
  alsoOn: 'À voir aussi sur {site}.',
  retry: 'Réessayer',
};

export const loadMore = () => import('./fr-more.ts');
export const loadFind = () => import('../find/fr.ts');
export const loadKeep = () => import('../keep/fr.ts');
export const loadMap = () => import('../map/fr.ts');
