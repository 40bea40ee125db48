import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One file of src: its path from src, its lines, and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** A path from src for our own files, otherwise the package's name; `late` when by `import()`. */
export interface Import {
  readonly from: string;
  readonly isOwn: boolean;
  readonly isLate: boolean;
}

const root = resolve(import.meta.dirname, '../../src');
const importing = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
const importingLate = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g;

/** Reads one file's text; `path` is relative to src. */
export function readSource(path: string, text: string): SourceFile {
  const find = (pattern: RegExp, isLate: boolean): Import[] =>
    [...text.matchAll(pattern)].map(([, name = '']) => toImport(path, name, isLate));
  const imports = [...find(importing, false), ...find(importingLate, true)];
  return { path, text, lines: text.trimEnd().split('\n').length, imports };
}

/** Every script of src that people write. */
export function readSources(): SourceFile[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isWritten);
  return paths.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}

function isWritten(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path) && !path.includes('.generated.') && !/^map.packs/.test(path);
}

function toImport(path: string, name: string, isLate: boolean): Import {
  if (name.startsWith('.')) {
    const from = relative(root, resolve(root, dirname(path), name));
    return { from, isOwn: true, isLate };
  }
  const parts = name.startsWith('node:') ? ['node:*'] : name.split('/');
  return { from: parts.slice(0, name.startsWith('@') ? 2 : 1).join('/'), isOwn: false, isLate };
}
