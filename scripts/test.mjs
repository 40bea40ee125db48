// `npm test`: every check of the project. Each step runs even when an earlier one failed, and the
// last line is `N passed, N failed`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { chdir, stdout } from 'node:process';
import { ensureNginx } from './nginx.mjs';
import { runStep } from './test-step.mjs';

chdir(`${import.meta.dirname}/..`);

const zones = ['UTC', 'Asia/Kathmandu', 'America/New_York'];
const nodeTests =
  'tests/{model,text,outputs,map,packs,sources,prerender,cli,architecture,zones}/**/*.test.ts';
const demoTests = 'tests/demo/**/*.test.ts';
const pageTests = 'tests/pages/**/*.test.ts';

/** @type {(name: string, ...command: string[]) => import('./test-step.mjs').Step} */
const check = (name, program, ...args) => ({ name, command: [bin(program ?? ''), ...args] });

/** @type {(name: string, files: string) => import('./test-step.mjs').Step} */
const mocha = (name, files) => ({
  name,
  command: [bin('mocha'), '--reporter', './scripts/mocha-count.cjs', files],
  counts: true,
});

const steps = [
  check('types', 'tsc', '-p', '.'),
  check('types of src/model alone', 'tsc', '-p', 'src/model'),
  check('lint', 'eslint', '.'),
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  ...zones.map((TZ) => ({ ...mocha(`Node tests, ${TZ}`, nodeTests), env: { TZ } })),
  ...(hasScript('build') ? [{ name: 'build', command: ['npm', 'run', '--silent', 'build'] }] : []),
  ...zones.map((TZ, i) => ({
    name: `browser tests, ${TZ}`,
    command: [bin('web-test-runner')],
    env: { TZ, CONVENE_TIMELESS: i === 0 ? 'yes' : 'no' },
    counts: true,
  })),
  ...(hasTests('tests/demo')
    ? [
        {
          ...check('demo pages, each engine', 'web-test-runner', '--files', demoTests),
          counts: true,
        },
      ]
    : []),
  ...(hasTests('tests/pages') ? [mocha('page tests', pageTests)] : []),
];

ensureNginx();
const results = [];
for (const step of steps) results.push(await runStep(step));

stdout.write(`\n${results.map(formatResult).join('\n')}\n\n`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);

/** @param {import('./test-step.mjs').Result} result */
function formatResult({ name, seconds, passed, failed, skipped }) {
  const more = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  const time = `${seconds.toFixed(1)} s`.padStart(9);
  return `${name.padEnd(36)}${time}  ${String(passed)} passed, ${String(failed)} failed${more}`;
}

/** @param {string} program */
function bin(program) {
  return `node_modules/.bin/${program}`;
}

/** @param {string} name */
function hasScript(name) {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.hasOwn(scripts, name);
}

/** @param {string} folder */
function hasTests(folder) {
  if (!existsSync(folder)) return false;
  const names = /** @type {string[]} */ (readdirSync(folder, { recursive: true }));
  return names.some((name) => name.endsWith('.test.ts'));
}
