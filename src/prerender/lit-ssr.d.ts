// What is used of @lit-labs/ssr; its own types redefine some of the language's, for everybody.
export type RenderResult = Iterable<unknown>;
export function render(
  value: unknown,
  info: {
    readonly customElementHostStack: readonly object[];
    readonly elementRenderers: readonly never[];
  },
): RenderResult;
export function collectResult(result: RenderResult): Promise<string>;
