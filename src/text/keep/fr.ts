// French. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Fermer',
  add: 'Ajouter à l’agenda',
  addFile: 'Fichier d’agenda (.ics)',
  addFileNote:
    'Créé sur cet appareil. Il s’ouvre avec Calendrier d’Apple, Outlook, Thunderbird et la plupart des autres agendas.',
  addSiteNote:
    'Ces liens ouvrent le site du service dans un nouvel onglet, avec les données de l’événement déjà saisies.',
  google: 'Google Agenda',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Agenda',
  noDay: 'Pour l’agenda, il faut un jour, et il n’est pas encore connu.',
  share: 'Partager',
  copyLink: 'Copier le lien',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  asText: 'En texte, prêt à coller',
  copyText: 'Copier le texte',
  copied: 'Copié.',
  copyYourself: 'La sélection est faite : copiez-la avec le clavier ou le menu.',
  print: 'Imprimer',
  people: 'Au programme',
  topics: 'Thèmes',
  toldIn: 'Source',
  page: 'La suite sur {site}',
  moreAt: 'En savoir plus : {address}',
  registerAt: 'Inscription : {address}',
  followCalendar: 'Dans votre agenda',
  followCalendarNote:
    'Votre agenda vous demande de confirmer. Les nouveaux événements et les changements arrivent ensuite d’eux-mêmes, et vous pouvez arrêter à tout moment, dans l’agenda. Certains agendas ne cherchent les changements qu’une fois par jour.',
  openCalendar: 'Ouvrir dans mon application d’agenda',
  openSiteNote: 'Ou sur le web :',
  calendarAddress: 'Adresse de l’agenda',
  followFile: 'Une seule fois, sous forme de fichier',
  followFileNote:
    'Tous les événements tels qu’ils sont aujourd’hui. Les changements ultérieurs ne vous parviendront pas.',
  download: 'Télécharger le fichier (.ics)',
  followRss: 'Dans un lecteur de flux (RSS)',
  followRssNote:
    'Collez cette adresse dans un lecteur de flux ou une application d’actualités. Chaque nouvelle publication s’y affiche, sans compte ni adresse e-mail.',
  rssAddress: 'Adresse pour lecteurs de flux',
  followJson: 'Sur votre propre site (JSON)',
  followJsonNote:
    'Pour les personnes qui créent des pages web : les mêmes entrées sous forme de données, qui peuvent être affichées ailleurs.',
  jsonAddress: 'Adresse des données',
  copy: 'Copier',
  copyNamed: 'Copier : {name}',
  asOf: 'État au {date}.',
  nothingToFollow: 'Il n’y a encore rien à suivre ici.',
};
