/**
 * Proves by compiling that what the schema accepts is what the model holds, written down: lists
 * and the status may be left out of a document, everything else is the same. A difference is a type error here.
 */
import type * as v from 'valibot';
import type * as model from '../../src/model/feed.ts';
import type { area, event, party, place, registration } from '../../src/cli/schema/event.ts';
import type { feedExtension } from '../../src/cli/schema/feed.ts';
import type { callToAction, itemExtension, outcome, related } from '../../src/cli/schema/item.ts';
import type { photo, photoVariant } from '../../src/cli/schema/photo.ts';

/** A type of the model as a document writes it. */
type Written<T> = T extends readonly [number, number]
  ? [number, number]
  : T extends readonly (infer Entry)[]
    ? Written<Entry>[]
    : T extends object
      ? Flat<
          { -readonly [K in keyof T as K extends Omissible<T> ? never : K]: Written<T[K]> } & {
            -readonly [K in keyof T as K extends Omissible<T> ? K : never]?: Written<T[K]>;
          }
        >
      : T;

/** Lists that are empty when absent, but for the roles of an area, and the status. */
type Omissible<T> = {
  [K in keyof T]-?: K extends 'roles'
    ? never
    : K extends 'status'
      ? K
      : T[K] extends readonly [number, number] | undefined
        ? never
        : T[K] extends readonly unknown[]
          ? K
          : never;
}[keyof T];

type Flat<T> = { [K in keyof T]: T[K] };

// Two functions are the same type only when what they ask of a type that isn't known yet is the same.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Equal when each takes the place of the other, whatever way it was put together. */
type Same<Schema extends v.GenericSchema, Model> =
  Equal<Deep<v.InferOutput<Schema>>, Deep<Written<Model>>> extends true ? true : never;

type Deep<T> = T extends (infer Entry)[]
  ? Deep<Entry>[]
  : T extends object
    ? { [K in keyof T]: Deep<T[K]> }
    : T;

/** A status that is none of ours is read, but is nothing to write. */
type WrittenEvent = Omit<model.FeedEvent, 'statusText'>;
type WrittenItem = Omit<model.Item, 'events'> & { readonly events: readonly WrittenEvent[] };

export const proofs: [
  Same<typeof photoVariant, model.PhotoVariant>,
  Same<typeof photo, model.Photo>,
  Same<typeof place, model.Place>,
  Same<typeof area, model.Area>,
  Same<typeof party, model.Party>,
  Same<typeof registration, model.Registration>,
  Same<typeof event, WrittenEvent>,
  Same<typeof outcome, model.Outcome>,
  Same<typeof callToAction, model.CallToAction>,
  Same<typeof related, model.Related>,
  Same<
    typeof itemExtension,
    Pick<
      WrittenItem,
      | 'kind'
      | 'published'
      | 'photo'
      | 'events'
      | 'outcomesTitle'
      | 'outcomes'
      | 'cta'
      | 'related'
      | 'showFrom'
      | 'showUntil'
    >
  >,
  Same<
    typeof feedExtension,
    { readonly spec: string } & Pick<
      model.Feed,
      'about' | 'generated' | 'license' | 'sources' | 'alternates' | 'cta'
    >
  >,
] = [true, true, true, true, true, true, true, true, true, true, true, true];
