// The JSON Schemas that are published, made from the valibot schemas that the tool checks with.
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { address, configDocument, source, sourceObject } from '../src/cli/config/config-schema.ts';
import { feedDocument } from '../src/cli/schema/feed.ts';

type Schema = ReturnType<typeof toJsonSchema>;

/** The schema of a feed, as JSON Schema 2020-12. */
export const feedSchema = (): Schema =>
  titled(
    convert(feedDocument),
    'Convene feed',
    'A JSON Feed 1.1 with what Convene adds to it. "convene check" checks more than a schema can say.',
  );

/** The schema of `convene.config.json`, as JSON Schema 2020-12. */
export const configSchema = (): Schema =>
  titled(
    withoutDefinitions(convert(configDocument)),
    'Convene config',
    'What "convene build" makes a feed from.',
  );

const convert = (schema: v.GenericSchema): Schema =>
  toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    typeMode: 'input',
    // The tool looks which of the two a source is, so that it tells what is wrong with that one; a schema offers both.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === source
        ? { anyOf: [address, sourceObject].map((each) => withoutDialect(convert(each))) }
        : jsonSchema,
  });

const titled = ({ $schema, ...rest }: Schema, title: string, description: string): Schema => ({
  $schema,
  title,
  description,
  ...rest,
});

/** What was defined for the schema that is overridden is used nowhere. */
const withoutDefinitions = ({ $defs: _definitions, ...rest }: Schema): Schema => rest;

const withoutDialect = ({ $schema: _dialect, ...rest }: Schema): Schema => rest;
