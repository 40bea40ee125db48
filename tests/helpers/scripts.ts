/** Runs a script of the project, as a page's script tag does; under another query it runs once more. */
export function runScript(path: string, query = ''): Promise<unknown> {
  return import(new URL(`../../src/${path}${query}`, import.meta.url).href);
}
