/** Does something with each entry, at most `limit` at a time; results in the order of the entries. */
export async function mapLimit<Entry, Result>(
  entries: readonly Entry[],
  limit: number,
  work: (entry: Entry, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(entries.length);
  const queue = entries.entries();
  const worker = async (): Promise<void> => {
    // All workers take from the one queue.
    for (const [index, entry] of queue) results[index] = await work(entry, index);
  };
  await Promise.all(Array.from({ length: Math.min(limit, entries.length) }, worker));
  return results;
}
