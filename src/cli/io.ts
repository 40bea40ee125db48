/** All that a command is given of the machine; nothing else in the tool asks for a clock or writes to a terminal. */
export interface Io {
  /** The folder that relative paths are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Where the package is installed: the built elements stand in its dist/. */
  readonly packageFolder: URL;
  readonly now: () => Date;
  /** What was asked for: results. */
  readonly out: (text: string) => void;
  /** All the rest: progress, warnings, errors. */
  readonly err: (text: string) => void;
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  /** Asks the person at the terminal; absent where there is none. */
  readonly ask?: (question: string) => Promise<string>;
  /** Waits; tests don't. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Aborted when the person ends the tool. */
  readonly signal: AbortSignal;
}

/** What a run ends with: https://www.gnu.org/software/libc/manual/html_node/Exit-Status.html asks for small numbers. */
export const EXIT = { built: 0, errors: 1, usage: 2, unreachable: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
