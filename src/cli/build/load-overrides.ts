import { resolve } from 'node:path';
import { parseJson } from '../check/parse-json.ts';
import type { Finding } from '../finding.ts';
import { readTextFile } from './disk.ts';
import { checkOverrides, type Override } from './override-schema.ts';

/** The corrections in a file, none when there is no such file, and everything that is wrong with them. */
export async function loadOverrides(
  cwd: string,
  file: string,
): Promise<{ overrides: Readonly<Record<string, Override>>; findings: readonly Finding[] }> {
  const text = await readTextFile(resolve(cwd, file));
  if (text === undefined) return { overrides: {}, findings: [] };
  const json = parseJson(text, file);
  if ('finding' in json) return { overrides: {}, findings: [json.finding] };
  const findings = checkOverrides(json.value, file);
  return { overrides: findings.length ? {} : (json.value as Record<string, Override>), findings };
}
