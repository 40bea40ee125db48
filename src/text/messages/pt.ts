// Portuguese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Em andamento',
  underWayDay: 'Em andamento, dia {day} de {days}',
  cancelled: 'Cancelado',
  toBeAnnounced: 'Data a anunciar',
  within: '{name}, {land}',
  online: 'On-line',
  alsoOnline: 'e on-line',
  credit: 'Foto: {name}',
  failed: 'Não foi possível carregar este conteúdo.',
  alsoOn: 'Também está em {site}.',
  retry: 'Tentar novamente',
};

export const loadMore = () => import('./pt-more.ts');
export const loadFind = () => import('../find/pt.ts');
export const loadKeep = () => import('../keep/pt.ts');
export const loadMap = () => import('../map/pt.ts');
