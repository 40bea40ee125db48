/** Waits until whatever else the page has to do has been done, or very nearly. */
export async function turn(): Promise<void> {
  const { scheduler } = globalThis as Partial<typeof globalThis>;
  if (scheduler) await scheduler.postTask(() => undefined, { priority: 'background' });
  else await new Promise((resolve) => setTimeout(resolve));
}
