// Portuguese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Fechar',
  add: 'Adicionar ao calendário',
  addFile: 'Calendário em formato .ics',
  addFileNote:
    'É criado neste dispositivo. Abre no Calendário da Apple, no Outlook, no Thunderbird e na maioria dos outros.',
  addSiteNote:
    'Estes links abrem o site do próprio serviço em uma nova janela, com os dados do evento já preenchidos.',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'O calendário precisa de um dia, que ainda não é conhecido.',
  share: 'Compartilhar',
  copyLink: 'Copiar link',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  asText: 'Como texto, pronto para colar',
  copyText: 'Copiar texto',
  copied: 'Copiado.',
  copyYourself: 'Já está selecionado: copie com o teclado ou o menu.',
  print: 'Imprimir',
  people: 'No programa',
  topics: 'Temas',
  toldIn: 'Fonte',
  page: 'Mais em {site}',
  moreAt: 'Mais informações: {address}',
  registerAt: 'Inscrição: {address}',
  followCalendar: 'No seu calendário',
  followCalendarNote:
    'O seu calendário pede uma confirmação. Depois, os novos eventos e as alterações chegam sozinhos, e você pode parar quando quiser, no próprio calendário. Alguns calendários só procuram alterações uma vez por dia.',
  openCalendar: 'Abrir no meu calendário',
  openSiteNote: 'Ou na web:',
  calendarAddress: 'Endereço do calendário',
  followFile: 'Uma só vez, em formato .ics',
  followFileNote:
    'Todos os eventos como estão hoje. As alterações posteriores não chegarão até você.',
  download: 'Obter o calendário (.ics)',
  followRss: 'Em um leitor de notícias (RSS)',
  followRssNote:
    'Cole este endereço em um leitor de RSS ou de notícias. Ele mostrará cada nova publicação, sem conta nem endereço de e-mail.',
  rssAddress: 'Endereço para leitores de RSS',
  followJson: 'No seu próprio site (JSON)',
  followJsonNote:
    'Para quem cria páginas: as mesmas entradas em forma de dados, que podem ser mostradas em outros sites.',
  jsonAddress: 'Endereço dos dados',
  copy: 'Copiar',
  copyNamed: 'Copiar: {name}',
  asOf: 'Como estava em {date}.',
  nothingToFollow: 'Ainda não há nada para acompanhar aqui.',
};
