import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, command: string[], env?: Record<string, string>, counts?: boolean }} Step
 * @typedef {Counts & { name: string, seconds: number }} Result
 */

/**
 * Runs a step to its end and says what came of it. A step that counts leaves its numbers in the
 * file named by CONVENE_COUNTS; any other is one test. A step that breaks without a failed test of
 * its own, or that ran no test, is one failed test.
 *
 * @param {Step} step
 * @returns {Promise<Result>}
 */
export async function runStep({ name, command, env = {}, counts = false }) {
  console.log(`\n== ${name}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'convene-'));
  const file = join(folder, 'counts.json');
  const start = performance.now();
  const code = await exitCode(command, { ...process.env, ...env, CONVENE_COUNTS: file });
  const seconds = (performance.now() - start) / 1000;
  const result = counts ? readCounts(file) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true });
  const ranNothing = result.passed + result.failed === 0;
  if (result.failed === 0 && (code !== 0 || ranNothing)) result.failed = 1;
  return { ...result, name, seconds };
}

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number | null>} null when it could not start or was killed
 */
function exitCode([program = '', ...args], env) {
  return new Promise((done) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('close', (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}`);
      done(code);
    });
    child.once('error', (error) => {
      console.error(error.message);
      done(null);
    });
  });
}

/**
 * @param {string} file
 * @returns {Counts}
 */
function readCounts(file) {
  try {
    return /** @type {Counts} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
