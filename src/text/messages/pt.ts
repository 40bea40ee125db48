// Portuguese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Em andamento',
  underWayDay: 'Em andamento, dia {day} de {days}',
  tentative: 'A confirmar',
  cancelled: 'Cancelado',
  postponed: 'Adiado',
  rescheduled: 'Nova data',
  movedOnline: 'Agora on-line',
  toBeAnnounced: 'Data a anunciar',
  online: 'On-line',
  alsoOnline: 'e on-line',
  credit: 'Foto: {name}',
  noMatch: 'Nenhum evento corresponde ao que se procura aqui.',
  partly: 'Algumas entradas não puderam ser lidas.',
  failed: 'Não foi possível carregar este conteúdo.',
  alsoOn: 'Também está em {site}.',
  retry: 'Tentar novamente',
};

export const loadMore = () => import('./pt-more.ts');
