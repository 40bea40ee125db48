import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value: unknown } }[];
}

/** What has the focus, as Chromium's accessibility tree tells it: its role and name. */
export async function focusedNode(session: CDPSession): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: readonly Node[];
  };
  const focused = nodes.filter(({ role, properties }) =>
    properties?.some(
      ({ name, value }) =>
        name === 'focused' && value.value === true && role?.value !== 'RootWebArea',
    ),
  );
  const { role, name } = focused.at(-1) ?? {};
  return role ? `${role.value}: ${name?.value.replace(/\s+/g, ' ').trim() ?? ''}` : '';
}

/** Presses Tab until what had the focus first has it again, or nothing has: all stops, in order. */
export async function stopsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const stops: string[] = [];
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusedNode(session);
    if (!stop || stop === stops[0]) break;
    stops.push(stop);
  }
  await session.detach();
  return stops;
}
