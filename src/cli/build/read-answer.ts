import type { PagedResult } from '../../sources/paged-result.ts';
import type { SourceKind } from '../config/source-kinds.ts';

/** What the importer is told beside the input. */
export interface AnswerContext {
  readonly url?: string;
  readonly now: Date;
  readonly contentType?: string;
  readonly language?: string;
  readonly dateOrder?: 'dmy' | 'mdy';
}

/** Reads bytes as a source of a kind; without one, as what they look like. */
export type ReadAnswer = (
  bytes: Uint8Array,
  context: AnswerContext,
  kind?: SourceKind,
) => Promise<{ readonly kind: SourceKind; readonly result: PagedResult }>;
