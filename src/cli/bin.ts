#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Io } from './io.ts';
import { run } from './run.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question, { signal: stop.signal });
  } finally {
    terminal.close();
  }
}

const isTerminal = { out: process.stdout.isTTY, err: process.stderr.isTTY };

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  version,
  packageFolder: new URL('../../', import.meta.url),
  now: () => new Date(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal,
  ...(process.stdin.isTTY && isTerminal.err ? { ask } : {}),
  wait: (milliseconds) => wait(milliseconds, undefined, { signal: stop.signal }),
  signal: stop.signal,
};

process.exitCode = await run(process.argv.slice(2), io);
