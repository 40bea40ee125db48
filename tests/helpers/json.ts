/**
 * Parses a JSON file of the project, in Node as in a browser.
 *
 * @param path relative to the project's root
 */
export async function readJson<Document = unknown>(path: string): Promise<Document> {
  return JSON.parse(await readFileText(path)) as Document;
}

async function readFileText(path: string): Promise<string> {
  const url = new URL(`../../${path}`, import.meta.url);
  if (url.protocol !== 'file:') return (await fetch(url)).text();
  // A name that only Node is to resolve.
  const name = 'node:fs/promises';
  const fs = (await import(name)) as typeof import('node:fs/promises');
  return fs.readFile(url, 'utf8');
}
