import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { parseJson } from '../check/parse-json.ts';
import type { Finding } from '../finding.ts';
import { toFindings } from '../schema/issues.ts';
import { configDocument, type ConfigDocument } from './config-schema.ts';
import type { SourceKind } from './source-kinds.ts';

export const CONFIG_NAME = 'convene.config.json';

export interface SourceConfig {
  /** Its address, or `file:` and the path for a file. */
  readonly at: string;
  readonly url?: string;
  readonly file?: string;
  readonly kind?: SourceKind;
  readonly name?: string;
  readonly language?: string;
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly maxPages?: number;
}

export interface Config extends Omit<ConfigDocument, 'sources' | '$schema'> {
  readonly sources: readonly SourceConfig[];
  readonly out: string;
  readonly overrides: string;
  readonly pageSize: number;
  readonly images: boolean;
  readonly allowPrivate: string[];
}

/** A config, or everything that is wrong with it. `isMissing` when there is no such file. */
export type LoadedConfig =
  | { readonly config: Config }
  | { readonly findings: readonly Finding[]; readonly isMissing?: boolean };

/** Reads a config file. */
export async function loadConfig(cwd: string, name: string): Promise<LoadedConfig> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, name), 'utf8');
  } catch {
    const message = 'expected a config file, but there is none';
    const fix = 'Run "npx convene init" to make one, or name another with --config.';
    return {
      findings: [{ level: 'error', code: 'no-config', file: name, message, fix }],
      isMissing: true,
    };
  }
  const json = parseJson(text, name);
  return 'finding' in json ? { findings: [json.finding] } : parseConfig(json.value, name);
}

/** A config from what its file holds. */
export function parseConfig(document: unknown, file: string): LoadedConfig {
  const result = v.safeParse(configDocument, document, { abortPipeEarly: true });
  if (!result.success) return { findings: toFindings(result.issues, configDocument, file) };
  const sources = result.output.sources.map(toSource);
  const findings = repeatedSources(sources, file);
  if (findings.length) return { findings };
  return {
    config: {
      ...result.output,
      sources,
      out: result.output.out ?? 'convene',
      overrides: result.output.overrides ?? 'overrides.json',
      pageSize: result.output.pageSize ?? 50,
      images: result.output.images ?? false,
      allowPrivate: result.output.allowPrivate ?? [],
    },
  };
}

function toSource(source: ConfigDocument['sources'][number]): SourceConfig {
  if (typeof source === 'string') return { at: source, url: source };
  return { ...source, at: source.url ?? `file:${source.file ?? ''}` };
}

function repeatedSources(sources: readonly SourceConfig[], file: string): Finding[] {
  const first = new Map<string, number>();
  return sources.flatMap(({ at }, index) => {
    const before = first.get(at);
    if (before === undefined) first.set(at, index);
    if (before === undefined) return [];
    const path = `sources[${String(index)}]`;
    const message = `expected each source once, got ${at} as in sources[${String(before)}]`;
    return [
      {
        level: 'error',
        code: 'repeated-source',
        file,
        path,
        message,
        fix: 'Leave one of them out.',
      },
    ];
  });
}
