// French. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'Quitter cette page',
  exitName: 'Urgence : {exit}',
  exitKey: 'Ou appuyez trois fois sur Échap.',
  exitTwo: 'Appuyez encore deux fois sur Échap pour quitter cette page.',
  exitOne: 'Appuyez encore une fois sur Échap pour quitter cette page.',
  exitOff: 'Vous êtes toujours sur cette page.',
  leaving: 'Chargement…',
  limits: 'Ce que ce bouton ne peut pas cacher',
  limitsBlank:
    'La page devient blanche aussitôt et un autre site prend sa place. Mais quelqu’un peut encore voir :',
  limitsHistory:
    'Dans l’historique de votre navigateur : cette page et celles que vous avez consultées avant. Vous pouvez effacer l’historique, ou utiliser une fenêtre de navigation privée dès le début.',
  limitsNetwork:
    'Sur le réseau : les sites que vous visitez. Votre fournisseur d’accès à internet peut les voir, tout comme la personne qui gère le Wi-Fi, même en navigation privée.',
  limitsDevice:
    'Sur cet appareil : tout, s’il appartient à votre employeur ou si quelqu’un y a installé un logiciel espion. Un appareil que personne ne surveille est plus sûr.',
  updated: 'Mis à jour.',
  skipList: 'Aller à la fin de la liste',
};

export const counts: StayWords['counts'] = {
  newEvents: {
    one: '{count} nouvel événement',
    many: '{count} de nouveaux événements',
    other: '{count} nouveaux événements',
  },
  changedEvents: {
    one: '{count} événement modifié',
    many: '{count} d’événements modifiés',
    other: '{count} événements modifiés',
  },
  cancelledEvents: {
    one: '{count} événement annulé',
    many: '{count} d’événements annulés',
    other: '{count} événements annulés',
  },
};
