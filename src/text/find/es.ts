// Spanish. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Buscar eventos',
  area: 'País o región',
  topic: 'Tema',
  when: 'Fecha',
  place: 'Lugar',
  anyArea: 'Todos los países',
  anyTopic: 'Todos los temas',
  anyWhen: 'Todas las fechas',
  anyPlace: 'Todos los lugares',
  regions: 'Regiones',
  countries: 'Países',
  years: 'Años',
  upcoming: 'Próximos',
  past: 'Pasados',
  counted: '{name} ({count})',
  inArea: '{events} · {area}',
  words: '“{query}”',
  allOf: '{shown} de {total}',
  remove: 'Quitar: {name}',
  clear: 'Quitar todos los filtros',
  nothing: 'Nada coincide con lo elegido: {choice}.',
  nothingThere: 'Nada coincide con lo elegido.',
  loosen: 'Sin {name}: {events}',
  further: 'Buscar en eventos más antiguos',
  more: 'Mostrar {count} más',
  all: 'Mostrar todos ({count})',
  allThere: 'Mostrar todos',
  morePast: 'eventos pasados',
  moreUpcoming: 'próximos eventos',
  loading: 'Cargando…',
  notLoaded: 'No se pudieron cargar más. Inténtelo de nuevo.',
  noUpcoming: 'No hay eventos previstos por el momento. Estos ya tuvieron lugar:',
  latest: 'No hay eventos previstos por el momento. El más reciente fue este:',
  after: 'Los resultados',
  pictures: 'Fotos: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} evento', many: '{count} de eventos', other: '{count} eventos' },
};
