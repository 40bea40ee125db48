import { COMMON, type Command, type Option } from './command.ts';
import type { Io } from './io.ts';
import { paintsFor } from './terminal.ts';

/** What `convene --help` says. */
export function formatHelp(commands: readonly Command[], io: Io): string {
  const { bold, dim } = paintsFor(io, 'out');
  return [
    `${bold('convene')} ${io.version}: one feed of your meetings and what came of them, from what you already publish`,
    '',
    bold('Usage'),
    '  convene <command> [options]',
    '',
    bold('Commands'),
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    bold('Options'),
    ...columns([
      ['-h, --help', 'show help, also for a command: convene build --help'],
      ['--version', 'show the version'],
    ]),
    '',
    bold('Examples'),
    ...exampleLines(
      [
        ['convene init --url https://example.org/ --source https://example.org/feed/', 'begin'],
        ['convene build', 'make the feed'],
        ['convene import https://example.org/our-conference/', 'read one article'],
      ],
      dim,
    ),
    '',
    bold('Exit codes'),
    ...columns([
      ['0', 'done'],
      ['1', 'the input has errors, or the feed would have lost more than half'],
      ['2', 'the command was not understood'],
      ['3', 'nothing could be reached'],
    ]),
    '',
  ].join('\n');
}

/** What `convene <command> --help` says. */
export function formatCommandHelp(command: Command, io: Io): string {
  const { bold, dim } = paintsFor(io, 'out');
  const { name, summary, operands, about, options, examples } = command;
  return [
    `${bold(`convene ${name}`)}: ${summary}`,
    '',
    bold('Usage'),
    `  convene ${[name, operands, '[options]'].filter(Boolean).join(' ')}`,
    '',
    ...about.map((line) => `  ${line}`),
    ...(about.length ? [''] : []),
    bold('Options'),
    ...columns(Object.entries({ ...options, ...COMMON }).map(optionRow)),
    '',
    bold('Examples'),
    ...exampleLines(examples, dim),
    '',
  ].join('\n');
}

function optionRow([name, { short, value, help }]: [string, Option]): [string, string] {
  const flag = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  return [flag, help];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

const exampleLines = (examples: Command['examples'], dim: (text: string) => string): string[] =>
  examples.flatMap(([line, meaning]) => [`  ${dim(`# ${meaning}`)}`, `  ${line}`]);
