import type { Finding } from '../finding.ts';

/** Tells of a member of the object at hand. */
export type Tell = (
  member: string,
  code: string,
  message: string,
  more?: { readonly level?: Finding['level']; readonly fix?: string },
) => void;

/** A `Tell` for the object at `path`, that adds to `findings`. */
export function tellerAt(findings: Finding[], file: string, path: string): Tell {
  return (member, code, message, { level = 'error', fix } = {}) => {
    const at = member && path ? `${path}.${member}` : member || path;
    findings.push({ level, code, file, path: at, message, ...(fix ? { fix } : {}) });
  };
}
