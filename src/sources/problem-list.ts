import type { SourceProblem } from './source.ts';

/** How many problems of one kind are told one by one. */
const shown = 20;

/** Gathers an input's problems; of one kind the first twenty are told each, the others by their number. */
export class ProblemList {
  readonly #problems: SourceProblem[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, where: string, message: string, fix: string): undefined {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= shown) this.#problems.push({ code, where, message, fix });
    return undefined;
  }

  /** All there is to say, in the order in which it was met. */
  all(): readonly SourceProblem[] {
    const more = [...this.#counts].filter(([, count]) => count > shown);
    const others = more.map(([code, count]) => {
      const last = [...this.#problems].reverse().find((problem) => problem.code === code)!;
      return {
        ...last,
        where: 'further on',
        message: `${count - shown} more like this: ${last.message}`,
      };
    });
    return [...this.#problems, ...others];
  }
}
