/** A file name for what was read from an address or a path: letters, digits and hyphens, at most 60. */
export function nameFor(from: string): string {
  const path = URL.canParse(from) ? `${new URL(from).hostname}${new URL(from).pathname}` : from;
  const parts = path.split(/[\\/]+/).filter((part) => part && part !== '.' && part !== '..');
  const last = (parts.at(-1) ?? '').replace(/\.\w{1,5}$/, '');
  const name = last
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return name || 'proposal';
}
