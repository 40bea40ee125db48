// Mongolian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Арга хэмжээ хайх',
  area: 'Улс эсвэл бүс нутаг',
  topic: 'Сэдэв',
  when: 'Хугацаа',
  place: 'Газар',
  anyArea: 'Бүх улс, бүс нутаг',
  anyTopic: 'Бүх сэдэв',
  anyWhen: 'Бүх хугацаа',
  anyPlace: 'Бүх газар',
  regions: 'Бүс нутаг',
  countries: 'Улс орон',
  years: 'Он',
  upcoming: 'Удахгүй болох',
  past: 'Өнгөрсөн',
  counted: '{name} ({count})',
  inArea: '{area}: {events}',
  words: '“{query}”',
  allOf: '{shown} (нийт {total})',
  remove: 'Хасах: {name}',
  clear: 'Бүгдийг арилгах',
  nothing: 'Тохирох зүйл алга: {choice}.',
  nothingThere: 'Таны сонголтод тохирох зүйл алга.',
  loosen: '{name} сонголтыг хасвал: {events}',
  further: 'Өмнөх арга хэмжээнээс хайх',
  more: 'Дахин {count} харуулах',
  all: 'Бүгдийг харуулах ({count})',
  allThere: 'Бүгдийг харуулах',
  morePast: 'өнгөрсөн арга хэмжээ',
  moreUpcoming: 'удахгүй болох арга хэмжээ',
  loading: 'Ачаалж байна…',
  notLoaded: 'Цааш ачаалж чадсангүй. Дахин оролдоно уу.',
  noUpcoming: 'Одоогоор төлөвлөсөн арга хэмжээ алга. Өмнө нь болсон арга хэмжээ:',
  latest: 'Одоогоор төлөвлөсөн арга хэмжээ алга. Хамгийн сүүлийнх нь:',
  after: 'Гарсан үр дүн',
  pictures: 'Зураг: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} арга хэмжээ', other: '{count} арга хэмжээ' },
};
