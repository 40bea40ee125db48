import type * as v from 'valibot';

interface Walkable {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly getter?: (input: unknown) => v.GenericSchema;
}

/** The schema that a path leads to; nothing when it leads out of what the schema knows. */
export function schemaAt(
  schema: v.GenericSchema,
  keys: readonly (string | number)[],
): v.GenericSchema | undefined {
  let at: v.GenericSchema | undefined = unwrapped(schema);
  for (const key of keys) {
    const { entries, item, value } = at as Walkable;
    at = typeof key === 'number' ? item : (entries?.[key] ?? value);
    if (!at) return undefined;
    at = unwrapped(at);
  }
  return at;
}

function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  const { wrapped, getter } = schema as Walkable;
  const inner = wrapped ?? getter?.({});
  return inner ? unwrapped(inner) : schema;
}

/** The members that an object schema knows. */
export const knownKeys = (schema: v.GenericSchema | undefined): string[] =>
  Object.keys((schema as Walkable | undefined)?.entries ?? {});

/** What a schema asks for, as valibot says it in an issue. */
export function askedBy(schema: v.GenericSchema): {
  message: string;
  expected: string;
  type: string;
} {
  const { message } = schema as { readonly message?: unknown };
  return {
    message: typeof message === 'string' ? message : '',
    expected: schema.expects,
    type: schema.type,
  };
}
