import { readFileSync } from 'node:fs';
import { type ErrorObject, Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('../../../dist/assent.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv2020({ strict: true }).compile(schema);

/** What `dist/assent.schema.json` says against a config; an empty list accepts it. */
export function schemaErrors(config: unknown): readonly ErrorObject[] {
  return validate(config) ? [] : [...validate.errors!];
}
