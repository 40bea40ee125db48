import type { Page } from 'playwright-core';

/**
 * Lets a page tell when it is done, by calling the global function of that name with a text: to ask it again and again
 * would cost it what is to be measured.
 *
 * @throws (what is returned does) when it has told nothing for half a minute
 */
export async function listenTo(page: Page, name: string): Promise<() => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name });
  const told = new Promise<void>((resolve, reject) => {
    client.on('Runtime.bindingCalled', () => {
      resolve();
    });
    setTimeout(reject, 30_000, new Error(`${name} was not called for 30 s.`)).unref();
  });
  told.catch(() => undefined);
  return () => told;
}
