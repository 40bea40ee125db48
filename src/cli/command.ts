import type { ParseArgsConfig } from 'node:util';
import type { ExitCode, Io } from './io.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export interface Values {
  readonly [name: string]: string | boolean | (string | boolean)[] | undefined;
}

/** One word that stands after `convene`. */
export interface Command {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** What stands after the name: `<url or file>`. */
  readonly operands: string;
  /** How many operands there may be. */
  readonly count: readonly [least: number, most: number];
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly run: (values: Values, operands: readonly string[], io: Io) => Promise<ExitCode>;
}

/** Options that every command has. */
export const COMMON: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'print one JSON document instead of text' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/** The option of commands that work on a project. */
export const CONFIG_OPTION: Option = {
  type: 'string',
  short: 'c',
  value: 'FILE',
  help: 'the config file (default: convene.config.json)',
};

export const toParseArgs = ({ options }: Command): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries({ ...options, ...COMMON }).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  );

export const textOf = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

export const textsOf = (values: Values, name: string): string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
};
