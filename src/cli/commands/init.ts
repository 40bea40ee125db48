import { resolve } from 'node:path';
import { readTextFile, replaceFile } from '../build/disk.ts';
import { type Command, textOf, textsOf, type Values } from '../command.ts';
import { CONFIG_NAME, parseConfig } from '../config/load-config.ts';
import type { Finding } from '../finding.ts';
import { type Answers, askQuestions, toSource } from '../init/questions.ts';
import { formatWorkflow } from '../init/workflow.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { formatFindings } from '../report.ts';
import { paintsFor } from '../terminal.ts';

const WORKFLOW_NAME = '.github/workflows/convene.yml';

export const initCommand: Command = {
  name: 'init',
  summary: 'write a config, and when wanted a workflow that rebuilds every day',
  operands: '',
  count: [0, 0],
  about: [
    'Asks what the options do not say; without a terminal it asks nothing. A source is an address or a',
    'file, with its kind before it where that does not show: wordpress:https://example.org/.',
    'Nothing that is there is written over without --force.',
  ],
  options: {
    title: {
      type: 'string',
      value: 'TEXT',
      help: 'the title of the feed (default: the host of --url)',
    },
    url: { type: 'string', value: 'URL', help: 'the address of your site' },
    source: {
      type: 'string',
      short: 's',
      multiple: true,
      value: 'SOURCE',
      help: 'where you publish; may stand several times',
    },
    'feed-url': { type: 'string', value: 'URL', help: 'the address that feed.json will have' },
    language: { type: 'string', value: 'TAG', help: 'the language of the feed: en, ne, pt-BR' },
    out: {
      type: 'string',
      short: 'o',
      value: 'FOLDER',
      help: 'the folder to write the feed to (default: convene)',
    },
    workflow: { type: 'boolean', help: `write ${WORKFLOW_NAME} too` },
    yes: { type: 'boolean', short: 'y', help: 'ask nothing' },
    force: { type: 'boolean', help: 'write over what is there' },
  },
  examples: [
    ['convene init', 'answer four questions'],
    [
      'convene init --url https://example.org/ --source wordpress:https://example.org/ --workflow',
      'a WordPress site, rebuilt every day',
    ],
    [
      'convene init -y --url https://example.org/ -s https://example.org/events.ics -s events.csv',
      'a calendar and a table',
    ],
  ],
  run: async (values, _operands, io) => {
    const given = fromFlags(values);
    const answers = io.ask && values.yes !== true ? await askQuestions(given, io.ask) : given;
    const config = toConfig(answers, io.version);
    const loaded = parseConfig(config, CONFIG_NAME);
    const problems: Finding[] = 'config' in loaded ? [] : [...loaded.findings];
    if (!answers.sources?.length) {
      problems.push({
        level: 'error',
        code: 'missing',
        file: CONFIG_NAME,
        path: 'sources',
        message: 'expected at least one source',
        fix: 'Add --source with the address of your feed, or wordpress: and your site’s address.',
      });
    }
    if (problems.length) return finish(problems, [], EXIT.usage, values, io);
    const files = new Map([[CONFIG_NAME, `${JSON.stringify(config, null, 2)}\n`]]);
    if (answers.wantsWorkflow) {
      const workflow = { out: answers.out ?? 'convene', version: io.version, seed: config.title };
      files.set(WORKFLOW_NAME, formatWorkflow(workflow));
    }
    return write(files, values, io);
  },
};

function fromFlags(values: Values): Partial<Answers> {
  const url = textOf(values, 'url');
  const sources = textsOf(values, 'source');
  return {
    title:
      textOf(values, 'title') ??
      (values.yes === true && url && URL.canParse(url) ? new URL(url).hostname : undefined),
    url,
    feedUrl: textOf(values, 'feed-url'),
    language: textOf(values, 'language'),
    out: textOf(values, 'out'),
    ...(sources.length ? { sources } : {}),
    ...(values.workflow === true || values.yes === true
      ? { wantsWorkflow: values.workflow === true }
      : {}),
  };
}

function toConfig(
  { title, url, feedUrl, language, out, sources = [] }: Partial<Answers>,
  version: string,
) {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return {
    // Editors that know JSON Schema then say what may stand where.
    $schema: `https://cdn.jsdelivr.net/npm/convene@${version}/dist/config.schema.json`,
    title: title ?? host,
    url,
    feedUrl,
    language,
    out,
    sources: sources.map(toSource),
  };
}

async function write(
  files: ReadonlyMap<string, string>,
  values: Values,
  io: Io,
): Promise<ExitCode> {
  const there: Finding[] = [];
  for (const name of files.keys()) {
    if (values.force === true || (await readTextFile(resolve(io.cwd, name))) === undefined)
      continue;
    const message = 'this file is there already';
    there.push({
      level: 'error',
      code: 'exists',
      file: name,
      message,
      fix: 'Write over it with --force, or change it by hand.',
    });
  }
  if (there.length) return finish(there, [], EXIT.errors, values, io);
  for (const [name, text] of files) await replaceFile(resolve(io.cwd, name), text);
  return finish([], [...files.keys()], EXIT.built, values, io);
}

function finish(
  problems: readonly Finding[],
  written: readonly string[],
  exit: ExitCode,
  values: Values,
  io: Io,
): ExitCode {
  if (values.json === true) io.out(`${JSON.stringify({ written, problems }, null, 2)}\n`);
  else if (problems.length) io.err(`${formatFindings(problems, io)}\n`);
  else {
    const { green } = paintsFor(io, 'err');
    io.err(
      `${green('written')}  ${written.join(', ')}\nNext: convene build. Add .convene/ to .gitignore: it only saves time.\n`,
    );
  }
  return exit;
}
