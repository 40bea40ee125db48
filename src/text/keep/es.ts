// Spanish. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Cerrar',
  add: 'Agregar al calendario',
  addFile: 'Archivo de calendario (.ics)',
  addFileNote:
    'Se crea en este dispositivo. Se abre con el Calendario de Apple, Outlook, Thunderbird y casi todos los demás calendarios.',
  addSiteNote:
    'Estos enlaces abren el sitio del servicio en una pestaña nueva, con los datos del evento ya escritos.',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'Para agregarlo a un calendario hace falta el día, que todavía no se conoce.',
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  whatsapp: 'WhatsApp',
  email: 'Correo electrónico',
  asText: 'Como texto, listo para pegar',
  copyText: 'Copiar texto',
  copied: 'Copiado.',
  copyYourself: 'Ya está seleccionado: cópielo con el teclado o el menú.',
  print: 'Imprimir',
  people: 'En el programa',
  topics: 'Temas',
  toldIn: 'Fuente',
  page: 'Más en {site}',
  moreAt: 'Más información: {address}',
  registerAt: 'Inscripción: {address}',
  followCalendar: 'En su calendario',
  followCalendarNote:
    'Su calendario le pedirá que confirme. Después, los eventos nuevos y los cambios llegan solos, y usted puede dejar de recibirlos cuando quiera, en el mismo calendario. Algunos calendarios buscan cambios solo una vez al día.',
  openCalendar: 'Abrir en mi aplicación de calendario',
  openSiteNote: 'O en la web:',
  calendarAddress: 'Dirección del calendario',
  followFile: 'Una sola vez, como archivo',
  followFileNote: 'Todos los eventos tal como están hoy. Los cambios posteriores no le llegarán.',
  download: 'Descargar el archivo (.ics)',
  followRss: 'En un lector de noticias (RSS)',
  followRssNote:
    'Pegue esta dirección en un lector de RSS o en una aplicación de noticias. Mostrará cada publicación nueva, sin cuenta ni dirección de correo electrónico.',
  rssAddress: 'Dirección para lectores de RSS',
  followJson: 'En su propio sitio (JSON)',
  followJsonNote:
    'Para quienes crean páginas web: las mismas entradas en forma de datos, que se pueden mostrar en otros sitios.',
  jsonAddress: 'Dirección de los datos',
  copy: 'Copiar',
  copyNamed: 'Copiar: {name}',
  asOf: 'Tal como estaba el {date}.',
  nothingToFollow: 'Todavía no hay nada que seguir aquí.',
};
