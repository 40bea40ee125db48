/** Counts the values that some of many things have, told by their places: each value is found but once. */
export type Tally = (places: readonly (readonly number[])[]) => Map<string, number>;

/** Makes ready to count the values of things, whichever of them are asked for. */
export function tally<Thing>(
  things: readonly Thing[],
  valuesOf: (thing: Thing) => Iterable<string>,
): Tally {
  const numbers = new Map<string, number>();
  const all = things.map((thing) =>
    Array.from(valuesOf(thing), (value) => {
      let number = numbers.get(value);
      if (number === undefined) numbers.set(value, (number = numbers.size));
      return number;
    }),
  );
  return (places) => {
    const sums = new Uint32Array(numbers.size);
    for (const some of places) {
      for (const place of some) for (const number of all[place]!) sums[number]! += 1;
    }
    return new Map(
      [...numbers].flatMap(([value, number]) => (sums[number] ? [[value, sums[number]]] : [])),
    );
  };
}
