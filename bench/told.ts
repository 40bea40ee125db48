import type { Page } from 'playwright-core';

/**
 * Lets a page tell when it is done, by calling the global function of that name with a text: to ask it again and again
 * would cost it what is to be measured.
 *
 * @returns waits for the first time that it is told, then for the second, and so on
 * @throws (what is returned does) when nothing has been told for half a minute
 */
export async function listenTo(page: Page, name: string): Promise<() => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name });
  let told = 0;
  let asked = 0;
  let wake: () => void = () => undefined;
  client.on('Runtime.bindingCalled', () => {
    told += 1;
    wake();
  });
  return () => {
    asked += 1;
    return new Promise<void>((resolve, reject) => {
      const limit = setTimeout(reject, 30_000, new Error(`${name} was not called for 30 s.`));
      wake = () => {
        if (told < asked) return;
        clearTimeout(limit);
        resolve();
      };
      wake();
    });
  };
}
