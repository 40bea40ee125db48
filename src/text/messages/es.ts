// Spanish. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'En curso',
  underWayDay: 'En curso, día {day} de {days}',
  cancelled: 'Cancelado',
  toBeAnnounced: 'Fecha por anunciar',
  within: '{name}, {land}',
  online: 'En línea',
  alsoOnline: 'y en línea',
  credit: 'Foto: {name}',
  failed: 'No se pudo cargar este contenido.',
  alsoOn: 'También está en {site}.',
  retry: 'Intentar de nuevo',
};

export const loadMore = () => import('./es-more.ts');
export const loadFind = () => import('../find/es.ts');
export const loadKeep = () => import('../keep/es.ts');
export const loadMap = () => import('../map/es.ts');
