const pending: Promise<unknown>[] = [];

/** What may come after the rest has been drawn. */
export const later: Promise<unknown>[] = [];

/**
 * Code that only some feeds need: there from the second call on. Whoever draws asks `takePending` afterwards and, where
 * something is still on its way, draws again once it has come, so that nothing is seen to move.
 */
export function lazy<Module>(
  load: () => Promise<Module>,
  list = pending,
): () => Module | undefined {
  let module: Module | undefined;
  return () => {
    if (!module) list.push(load().then((loaded) => (module = loaded)));
    return module;
  };
}

/** Whether something that has been asked for isn't there yet. */
export function isAwaiting(): boolean {
  return pending.length + later.length > 0;
}

/** What has been asked for since the last call and isn't there yet. */
export function takePending(list = pending): Promise<unknown>[] {
  return list.splice(0);
}
