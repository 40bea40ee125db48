import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** What the tool prints with --json, as far as the tests look at it. */
export interface Json {
  readonly built: boolean;
  readonly items: { title?: string; events: { start?: string }[] }[] & number;
  readonly events: number;
  readonly changed: string[];
  readonly written: string[];
  readonly review: unknown[];
  readonly sources: { at: string; state: string; items: number }[];
  readonly problems: {
    level: string;
    code: string;
    file: string;
    path?: string;
    message: string;
    fix?: string;
  }[];
}

/** What a run of the tool wrote and ended with. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** How long it would have waited for servers, in milliseconds. */
  readonly waits: readonly number[];
  /** The JSON that it printed. */
  readonly json: () => Json;
}

export const NOW = new Date('2026-11-24T06:00:00Z');

/** Runs the tool in a folder, in this process, with a clock that stands still and no waiting. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  more: Partial<Io> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const waits: number[] = [];
  const io: Io = {
    cwd,
    env: {},
    version: '0.0.0-test',
    packageFolder: new URL('../../', import.meta.url),
    now: () => NOW,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isTerminal: { out: false, err: false },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    signal: new AbortController().signal,
    ...more,
  };
  const exit = await run(argv, io);
  return { exit, out, err, waits, json: () => JSON.parse(out) as Json };
}

const folders: string[] = [];

/** A folder of its own for a test, with files; a content that is no string is written as JSON. */
export async function makeFolder(files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'convene-test-'));
  folders.push(folder);
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** Takes away what `makeFolder` made. */
export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}
