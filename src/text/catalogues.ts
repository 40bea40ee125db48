import type { FirstMessages, MoreMessages } from './messages.ts';
import type { FindWords, KeepWords, MapWords } from './words.ts';

/** A language's messages: those that all elements need, and what loads the others. */
export interface Catalogue {
  readonly messages: FirstMessages;
  readonly loadMore: () => Promise<{ readonly messages: MoreMessages }>;
  readonly loadFind: () => Promise<FindWords>;
  readonly loadKeep: () => Promise<KeepWords>;
  readonly loadMap: () => Promise<MapWords>;
}

/** Where a language's messages are. English is there at once. */
export const catalogues: Readonly<Record<string, (() => Promise<Catalogue>) | undefined>> = {
  am: () => import('./messages/am.ts'),
  ar: () => import('./messages/ar.ts'),
  bn: () => import('./messages/bn.ts'),
  es: () => import('./messages/es.ts'),
  'fa-AF': () => import('./messages/fa-AF.ts'),
  fil: () => import('./messages/fil.ts'),
  fr: () => import('./messages/fr.ts'),
  hi: () => import('./messages/hi.ts'),
  id: () => import('./messages/id.ts'),
  km: () => import('./messages/km.ts'),
  lo: () => import('./messages/lo.ts'),
  mn: () => import('./messages/mn.ts'),
  my: () => import('./messages/my.ts'),
  ne: () => import('./messages/ne.ts'),
  ps: () => import('./messages/ps.ts'),
  pt: () => import('./messages/pt.ts'),
  si: () => import('./messages/si.ts'),
  sw: () => import('./messages/sw.ts'),
  ta: () => import('./messages/ta.ts'),
  th: () => import('./messages/th.ts'),
  ur: () => import('./messages/ur.ts'),
  vi: () => import('./messages/vi.ts'),
  'zh-Hans': () => import('./messages/zh-Hans.ts'),
};
