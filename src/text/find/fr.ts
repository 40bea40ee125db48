// French. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Rechercher un événement',
  area: 'Pays ou région',
  topic: 'Thème',
  when: 'Date',
  place: 'Lieu',
  anyArea: 'Tous les pays',
  anyTopic: 'Tous les thèmes',
  anyWhen: 'Toutes les dates',
  anyPlace: 'Tous les lieux',
  regions: 'Régions',
  countries: 'Pays',
  years: 'Années',
  upcoming: 'À venir',
  past: 'Passés',
  counted: '{name} ({count})',
  inArea: '{events} · {area}',
  words: '« {query} »',
  allOf: '{shown} sur {total}',
  remove: 'Retirer : {name}',
  clear: 'Retirer tous les filtres',
  nothing: 'Rien ne correspond à ce choix : {choice}.',
  nothingThere: 'Rien ne correspond à votre choix.',
  loosen: 'Sans {name} : {events}',
  further: 'Chercher dans des événements plus anciens',
  more: 'Afficher {count} de plus',
  all: 'Tout afficher ({count})',
  allThere: 'Tout afficher',
  morePast: 'événements passés',
  moreUpcoming: 'événements à venir',
  loading: 'Chargement…',
  notLoaded: 'La suite n’a pas pu être chargée. Réessayez.',
  noUpcoming: 'Aucun événement n’est prévu pour le moment. Voici ceux qui ont eu lieu :',
  latest: 'Aucun événement n’est prévu pour le moment. Voici le dernier en date :',
  after: 'Les résultats',
  pictures: 'Photos : {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} événement', many: '{count} d’événements', other: '{count} événements' },
};
