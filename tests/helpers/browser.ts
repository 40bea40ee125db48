import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureBrowsers } from '../../scripts/browsers.mjs';

const root = join(import.meta.dirname, '../..');

/** The demo's pages by name, without `.html`. */
export const demoPages = readdirSync(join(root, 'demo'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

/** Those that show one element each. */
export const elementPages = demoPages.filter(
  (name) =>
    !['index', 'languages', 'maps', 'partner', 'builder', 'theming', 'designs', 'publish'].includes(
      name,
    ),
);

/** Chromium, or nothing where a developer's machine has none. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (!existsSync(join(root, 'dist/convene.js'))) throw new Error('Run `npm run build` first.');
  const executablePath = ensureBrowsers().chromium;
  return executablePath ? chromium.launch({ executablePath, args: chromiumFlags() }) : undefined;
}

export interface Visit {
  readonly page: Page;
  /** Everything that was asked for. */
  readonly requests: readonly string[];
  /** Errors on the console, exceptions, rejections. */
  readonly faults: readonly string[];
  /** What a content security policy refused. */
  readonly violations: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    violations: string[];
  }
}

/** Opens a page and waits until what it asks for is there. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const violations = () => page.evaluate(() => window.violations);
  return { page, requests, faults, violations };
}

/** What can be read in an element, shadow roots and the words for pictures included, hidden things not. */
export function readText(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const read = (node: Node): string => {
        if (node instanceof HTMLImageElement) return ` [${node.alt}] `;
        if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
        const { display, visibility } = getComputedStyle(node);
        if (display === 'none' || visibility === 'hidden' || node.localName === 'style') return '';
        const inside =
          node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : node.childNodes;
        const words = [...(node.shadowRoot?.childNodes ?? inside)].map(read).join('');
        return display.startsWith('inline') ? words : `\n${words}\n`;
      };
      return read(element)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim();
    });
}
