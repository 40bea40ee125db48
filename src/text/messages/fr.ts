// French. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'En cours',
  underWayDay: 'En cours, jour {day} sur {days}',
  tentative: 'À confirmer',
  cancelled: 'Annulé',
  postponed: 'Reporté',
  rescheduled: 'Nouvelle date',
  movedOnline: 'Désormais en ligne',
  toBeAnnounced: 'Date à annoncer',
  online: 'En ligne',
  alsoOnline: 'et en ligne',
  credit: 'Photo : {name}',
  noMatch: 'Aucun événement ne correspond à ce qui est demandé ici.',
  partly: 'Certaines entrées n’ont pas pu être lues.',
  failed: 'Le chargement a échoué.',
  alsoOn: 'À voir aussi sur {site}.',
  retry: 'Réessayer',
};

export const loadMore = () => import('./fr-more.ts');
