import { mkdir, open, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { readJsonFile } from './disk.ts';

const HOUR = 3_600_000;

export type Lock =
  | { readonly release: () => Promise<void> }
  /** Another run holds it: its process, and since when. */
  | { readonly heldBy: number; readonly since: string };

/**
 * Lets one run at a time into a folder. A lock whose process is gone from this machine, or that is
 * older than an hour, was left behind by a run that was killed, and is taken over.
 */
export async function takeLock(path: string, now: Date): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true });
  for (let tries = 0; ; tries += 1) {
    try {
      const file = await open(path, 'wx');
      const holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
      await file.writeFile(JSON.stringify(holder));
      await file.close();
      return { release: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 2) throw error;
    }
    const holder = (await readJsonFile(path)) as Partial<Holder> | undefined;
    const age = now.getTime() - (await ageOf(path));
    if (isHeld(holder, age)) {
      return { heldBy: holder?.pid ?? 0, since: holder?.since ?? 'a moment ago' };
    }
    await rm(path, { force: true });
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

async function ageOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

function isHeld(holder: Partial<Holder> | undefined, age: number): boolean {
  if (age > HOUR) return false;
  // Just made and not yet written into, or written by a run that was killed at once.
  if (!holder?.pid) return age < 10_000;
  return holder.host !== hostname() || isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
