import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const { source } = createRequire(import.meta.url)('axe-core') as typeof axe;

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong with a page, a line each: the rule, and where. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        const [, why = ''] = failureSummary.split('\n');
        return `${id}: ${target.flat().join(' >> ')}: ${why.trim()}`;
      }),
    );
  });
}
