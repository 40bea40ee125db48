import { parseArgs } from 'node:util';
import { type Command, COMMON, toParseArgs, type Values } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { previewCommand } from './commands/preview.ts';
import { formatCommandHelp, formatHelp } from './help.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { suggest } from './suggest.ts';
import { paintsFor, plain } from './terminal.ts';

const COMMANDS: readonly Command[] = [
  initCommand,
  buildCommand,
  checkCommand,
  importCommand,
  previewCommand,
];

/**
 * The tool: what stands after `convene` to an exit code. It throws nothing, reads no clock and no
 * environment but what `io` has, and never ends the process.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-v') {
    io.out(`${io.version}\n`);
    return EXIT.built;
  }
  const isHelp = first === '--help' || first === '-h' || first === 'help';
  const name = isHelp ? rest[0] : first;
  if (name === undefined) {
    (isHelp ? io.out : io.err)(formatHelp(COMMANDS, io));
    return isHelp ? EXIT.built : EXIT.usage;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) return usage(unknownCommand(name), argv, io);
  if (isHelp || rest.includes('--help') || rest.includes('-h')) {
    io.out(formatCommandHelp(command, io));
    return EXIT.built;
  }
  return runCommand(command, rest, io);
}

async function runCommand(command: Command, args: string[], io: Io): Promise<ExitCode> {
  let values: Values;
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      args,
      options: toParseArgs(command),
      allowPositionals: true,
    }));
  } catch (error) {
    return usage(explain(error as Error, command), args, io);
  }
  const [least, most] = command.count;
  if (positionals.length < least || positionals.length > most) {
    const wanted = command.operands || 'nothing';
    const got = positionals.length ? `"${positionals.join('" "')}"` : 'nothing';
    return usage(
      [`expected ${wanted} after "convene ${command.name}", got ${got}`, command.name],
      args,
      io,
    );
  }
  try {
    return await command.run(values, positionals, io);
  } catch (error) {
    const message = io.signal.aborted
      ? 'stopped; what was published before stays as it was'
      : (error as Error).message;
    tell([{ code: io.signal.aborted ? 'stopped' : 'failed', message, fix: '' }], args, io);
    return EXIT.errors;
  }
}

type Explanation = readonly [message: string, command: string];

function unknownCommand(name: string): Explanation {
  const names = COMMANDS.map((command) => command.name);
  const meant = suggest(name, names);
  const hint = meant ? `: did you mean "${meant}"?` : `; there are ${names.join(', ')}`;
  return [`there is no command "${name}"${hint}`, ''];
}

function explain(error: Error, { name, options }: Command): Explanation {
  const unknown = /Unknown option '(-+)([^'\s]+)'/.exec(error.message);
  if (!unknown) return [error.message.split('. ')[0] ?? error.message, name];
  const meant = suggest(unknown[2] ?? '', Object.keys({ ...options, ...COMMON }));
  return [
    `there is no option "${unknown[1] ?? ''}${unknown[2] ?? ''}"${meant ? `: did you mean "--${meant}"?` : ''}`,
    name,
  ];
}

function usage([message, command]: Explanation, args: readonly string[], io: Io): ExitCode {
  const fix = `Run "convene ${command ? `${command} ` : ''}--help" to see what there is.`;
  tell([{ code: 'usage', message, fix }], args, io);
  return EXIT.usage;
}

/** An error of the tool itself: for a person, or as JSON where that was asked for. */
function tell(
  problems: readonly { code: string; message: string; fix: string }[],
  args: readonly string[],
  io: Io,
): void {
  if (args.includes('--json')) {
    const all = problems.map((problem) => ({ level: 'error', file: '', ...problem }));
    io.out(`${JSON.stringify({ problems: all }, null, 2)}\n`);
    return;
  }
  const { red, dim } = paintsFor(io, 'err');
  for (const { message, fix } of problems) {
    io.err(`${red('error')}  ${plain(message)}\n${fix ? `  ${dim(fix)}\n` : ''}`);
  }
}
