import { basename, dirname, join, resolve } from 'node:path';
import { loadOverrides } from '../build/load-overrides.ts';
import { readTextFile } from '../build/disk.ts';
import { checkFeed } from '../check/check-feed.ts';
import { nothingSeen, type Seen } from '../check/check-ids.ts';
import { parseJson } from '../check/parse-json.ts';
import { type Command, CONFIG_OPTION, textOf, textsOf } from '../command.ts';
import { CONFIG_NAME, loadConfig } from '../config/load-config.ts';
import { type Finding, hasErrors } from '../finding.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { ask } from '../net/ask.ts';
import { toFetchError } from '../net/fetch-error.ts';
import { formatCounts, formatFindings } from '../report.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'say everything that is wrong with a feed, the config and the corrections',
  operands: '[<url or file> …]',
  count: [0, 50],
  about: [
    'Without an operand: the config, the corrections and the feed that was built. Strict: what elements',
    'would put right or pass over is told too. Warnings do not make the check fail.',
  ],
  options: {
    config: CONFIG_OPTION,
    'allow-private': {
      type: 'string',
      multiple: true,
      value: 'HOST',
      help: 'ask this host although it is not public',
    },
  },
  examples: [
    ['convene check', 'all of this folder'],
    ['convene check public/convene/feed.json', 'one feed, with its further pages'],
    [
      'convene check https://example.org/convene/feed.json --json',
      'one that is published, for a script',
    ],
  ],
  run: async (values, operands, io) => {
    const findings: Finding[] = [];
    const config = textOf(values, 'config') ?? CONFIG_NAME;
    const seen = nothingSeen();
    let exit: ExitCode = EXIT.built;
    if (!operands.length) exit = await checkProject(config, seen, findings, io);
    for (const operand of operands) {
      exit = /^https?:\/\//i.test(operand)
        ? await checkAddress(operand, textsOf(values, 'allow-private'), seen, findings, io)
        : await checkFile(operand, seen, findings, io);
      if (exit !== EXIT.built) break;
    }
    if (exit === EXIT.built && hasErrors(findings)) exit = EXIT.errors;
    if (values.json === true) io.out(`${JSON.stringify({ problems: findings }, null, 2)}\n`);
    else
      io.out(
        `${[formatFindings(findings, io), formatCounts(findings)].filter(Boolean).join('\n\n')}\n`,
      );
    return exit;
  },
};

async function checkProject(
  name: string,
  seen: Seen,
  findings: Finding[],
  io: Io,
): Promise<ExitCode> {
  const loaded = await loadConfig(io.cwd, name);
  if (!('config' in loaded)) {
    findings.push(...loaded.findings);
    return loaded.isMissing ? EXIT.usage : EXIT.errors;
  }
  const folder = dirname(resolve(io.cwd, name));
  const { overrides, out } = loaded.config;
  findings.push(...(await loadOverrides(folder, overrides)).findings);
  const feed = join(folder, out, 'feed.json');
  if ((await readTextFile(feed)) !== undefined) return checkFile(feed, seen, findings, io);
  const message = 'no feed has been built yet';
  findings.push({
    level: 'warning',
    code: 'no-feed',
    file: join(out, 'feed.json'),
    message,
    fix: 'Run "convene build".',
  });
  return EXIT.built;
}

/** Checks a file and the pages that stand beside it. */
async function checkFile(path: string, seen: Seen, findings: Finding[], io: Io): Promise<ExitCode> {
  const read = new Set<string>();
  let at: string | undefined = path;
  while (at && !read.has(at)) {
    read.add(at);
    const text: string | undefined = await readTextFile(resolve(io.cwd, at));
    if (text === undefined) {
      const message = 'expected a file, but there is none that can be read';
      findings.push({ level: 'error', code: 'no-file', file: at, message, fix: 'Check the path.' });
      return read.size === 1 ? EXIT.usage : EXIT.errors;
    }
    const next = checkText(text, at, seen, findings, io);
    const beside: string | undefined =
      next && join(dirname(at), basename(next.replace(/[?#].*$/, '')));
    at = beside && (await readTextFile(resolve(io.cwd, beside))) !== undefined ? beside : undefined;
  }
  return EXIT.built;
}

/** Returns the address of the next page. */
function checkText(
  text: string,
  file: string,
  seen: Seen,
  findings: Finding[],
  io: Io,
): string | undefined {
  if (text.length > 5_000_000) {
    const message = `expected at most 5 MB, got ${String(Math.round(text.length / 1e6))} MB: elements refuse it`;
    findings.push({
      level: 'error',
      code: 'too-large',
      file,
      message,
      fix: 'Part it in pages with "next_url".',
    });
  }
  const json = parseJson(text, file);
  if ('finding' in json) {
    findings.push(json.finding);
    return undefined;
  }
  findings.push(...checkFeed(json.value, { file, now: io.now().getTime(), seen }));
  const next = (json.value as { next_url?: unknown } | null)?.next_url;
  return typeof next === 'string' ? next : undefined;
}

async function checkAddress(
  address: string,
  allowPrivate: readonly string[],
  seen: Seen,
  findings: Finding[],
  io: Io,
): Promise<ExitCode> {
  try {
    const { bytes } = await ask(address, { allowPrivate, userAgent: `Convene/${io.version}` }, io);
    checkText(new TextDecoder().decode(bytes), address, seen, findings, io);
    return EXIT.built;
  } catch (error) {
    const { code, message, fix } = toFetchError(error);
    findings.push({ level: 'error', code, file: address, message, fix });
    return EXIT.unreachable;
  }
}
