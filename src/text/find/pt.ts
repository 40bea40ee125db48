// Portuguese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Pesquisar eventos',
  area: 'País ou região',
  topic: 'Tema',
  when: 'Data',
  place: 'Local',
  anyArea: 'Todos os países',
  anyTopic: 'Todos os temas',
  anyWhen: 'Todas as datas',
  anyPlace: 'Todos os locais',
  regions: 'Regiões',
  countries: 'Países',
  years: 'Anos',
  upcoming: 'Próximos',
  past: 'Passados',
  counted: '{name} ({count})',
  inArea: '{events} · {area}',
  words: '“{query}”',
  allOf: '{shown} de {total}',
  remove: 'Remover: {name}',
  clear: 'Limpar todos os filtros',
  nothing: 'Nada corresponde a esta escolha: {choice}.',
  nothingThere: 'Nada corresponde à sua escolha.',
  loosen: 'Sem {name}: {events}',
  further: 'Procurar em eventos mais antigos',
  more: 'Mostrar mais {count}',
  all: 'Mostrar todos ({count})',
  allThere: 'Mostrar todos',
  morePast: 'eventos passados',
  moreUpcoming: 'próximos eventos',
  loading: 'Carregando…',
  notLoaded: 'Não foi possível carregar mais. Tente novamente.',
  noUpcoming: 'Não há eventos previstos no momento. Estes já se realizaram:',
  latest: 'Não há eventos previstos no momento. O mais recente foi este:',
  after: 'Os resultados',
  pictures: 'Fotos: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} evento', many: '{count} de eventos', other: '{count} eventos' },
};
