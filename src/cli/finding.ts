/** Something to tell the person who runs the tool. */
export interface Finding {
  /** `error` stops what was asked for; a `warning` doesn't. */
  readonly level: 'error' | 'warning';
  /** A stable, kebab-case name. */
  readonly code: string;
  /** The file or the address that it is about. */
  readonly file: string;
  /** Where in it: a path such as `items[3].title`, or `row 7, Start`. */
  readonly path?: string;
  /** What was expected, and what stood there. */
  readonly message: string;
  /** How to mend it. */
  readonly fix?: string;
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level === 'error');
