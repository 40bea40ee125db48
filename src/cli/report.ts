import type { Finding } from './finding.ts';
import { paintsFor, plain, type Paints } from './terminal.ts';
import type { Io } from './io.ts';

/**
 * Every finding for a person to read, errors first, then by file: where it is, what was expected and what stood there, and
 * how to mend it. A file with very many says the first hundred and how many more there are.
 */
export function formatFindings(findings: readonly Finding[], io: Io): string {
  const paints = paintsFor(io, 'err');
  const files = new Map<string, Finding[]>();
  for (const finding of [...findings].sort(errorsFirst)) {
    files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  }
  const blocks = [...files].map(([file, found]) => {
    const lines = found.slice(0, 100).map((finding) => formatFinding(finding, paints));
    const more = found.length - lines.length;
    if (more > 0) lines.push(`  … and ${String(more)} more; --json lists all`);
    return [paints.bold(plain(file)), ...lines].join('\n');
  });
  return blocks.join('\n\n');
}

const errorsFirst = (a: Finding, b: Finding): number =>
  Number(a.level !== 'error') - Number(b.level !== 'error');

function formatFinding({ level, path, message, fix }: Finding, paints: Paints): string {
  const name = level === 'error' ? paints.red('error') : paints.yellow('warning');
  const where = path ? `${plain(path)}: ` : '';
  const mend = fix ? `\n    ${paints.dim(plain(fix))}` : '';
  return `  ${name}  ${where}${plain(message)}${mend}`;
}

/** `2 errors, 1 warning` */
export function formatCounts(findings: readonly Finding[]): string {
  const count = (level: Finding['level']): string => {
    const number = findings.filter((finding) => finding.level === level).length;
    return number ? `${String(number)} ${level}${number === 1 ? '' : 's'}` : '';
  };
  return [count('error'), count('warning')].filter(Boolean).join(', ') || 'no problems';
}
