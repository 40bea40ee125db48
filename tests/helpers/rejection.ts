/** What a promise is broken with; a promise that is kept is a failure. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  let kept: unknown;
  try {
    kept = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(kept)}`);
}
