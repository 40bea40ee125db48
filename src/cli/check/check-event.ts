import type * as v from 'valibot';
import type { event as eventSchema } from '../schema/event.ts';
import type { photo as photoSchema } from '../schema/photo.ts';
import { checkDates, checkShown } from './check-dates.ts';
import { checkCode, checkPlace } from './check-places.ts';
import type { Tell } from './tell.ts';

type EventDocument = Partial<v.InferOutput<typeof eventSchema>>;
type PhotoDocument = Partial<v.InferOutput<typeof photoSchema>>;

/** What a schema can't say of an event. `tellAt` makes a `Tell` for a path inside it. */
export function checkEvent(
  event: EventDocument,
  now: number,
  tellAt: (path: string) => Tell,
): void {
  const tell = tellAt('');
  checkDates(event, tell);
  checkShown(event, now, tell);
  entriesOf(event.places).forEach(([place, index]) => {
    const tellPlace = tellAt(`.places[${String(index)}]`);
    checkPlace(place, tellPlace);
    checkCode('country', place.country, tellPlace);
  });
  entriesOf(event.areas).forEach(([area, index]) => {
    checkCode('code', area.code, tellAt(`.areas[${String(index)}]`));
  });
  entriesOf(event.photos).forEach(([photo, index]) => {
    checkPhoto(photo, tellAt(`.photos[${String(index)}]`));
  });
}

/** Lists a photo of which nobody has said whether it shows people who agreed to it. */
export function checkPhoto(photo: PhotoDocument, tell: Tell): void {
  if (photo.people !== undefined) return;
  tell(
    'people',
    'people-unsaid',
    'nobody has said whether people on this photo agreed to be shown',
    {
      level: 'warning',
      fix: 'Write "people": "none" when it shows nobody, or "consented" when all agreed.',
    },
  );
}

const entriesOf = <T extends object>(list: readonly T[] | undefined): [T, number][] =>
  Array.isArray(list)
    ? list.flatMap((entry: T, index): [T, number][] =>
        entry && typeof entry === 'object' ? [[entry, index]] : [],
      )
    : [];
