import fc from 'fast-check';
import { configShape } from '../../../src/core/config-shape.js';
import type { Shape } from '../../../src/core/shape.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { candidates, validConfig } from './shape-arbitrary.js';

type Path = readonly (string | number)[];

/** A place in a config, and what the shape says of it. `name` is its path in the shape: `categories[].id`. */
export interface Spot {
  readonly name: string;
  readonly path: Path;
  readonly shape: Shape;
  readonly value: Json;
}

/** One thing made wrong. `undefined` as the value takes the place away. */
export interface Mutation {
  readonly kind: 'wrong type' | 'unknown key' | 'wrong enum' | 'missing key' | 'wrong text' | 'wrong number';
  readonly name: string;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Every place of a config that the shape says something of. */
export function spotsOf(value: Json, shape: Shape = configShape, path: Path = [], name = ''): Spot[] {
  if (shape.type === 'any') return [];
  const spots: Spot[] = [{ name, path, shape, value }];
  if (Array.isArray(value)) return [...spots, ...value.flatMap((item, index) => spotsOf(item, shape.of!, [...path, index], `${name}[]`))];
  if (!isObject(value) || shape.type !== 'object') return spots;
  const inner = (key: string) => spotsOf(value[key]!, (shape.keys?.[key] ?? shape.of)!, [...path, key], `${name}.${shape.keys ? key : '*'}`);
  return [...spots, ...Object.keys(value).flatMap(inner)];
}

/** Every name that `spotsOf` can give. */
export function namesOf(shape: Shape = configShape, name = ''): string[] {
  if (shape.type === 'any') return [];
  const { of, keys = {} } = shape;
  const items = of ? namesOf(of, shape.type === 'array' ? `${name}[]` : `${name}.*`) : [];
  return [name, ...items, ...Object.entries(keys).flatMap(([key, inner]) => namesOf(inner, `${name}.${key}`))];
}

const strangers: readonly Json[] = [null, 7, true, 'text', ['text'], { key: 'text' }];
const strangeKeys = ['Mode', 'colour', '', '__proto__', 'constructor', 'toString', '$ref'];

/** All the ways in which a place can be made wrong. */
function mutationsOf({ name, path, shape, value }: Spot): Mutation[] {
  const typeOf = (json: Json) => (Array.isArray(json) ? 'array' : json === null ? 'null' : typeof json);
  const at = (kind: Mutation['kind'], next: Json | undefined, ...inner: string[]) => ({ kind, name: [name, ...inner].join('.'), path: [...path, ...inner], value: next });
  const { oneOf, pattern, min, max, keys, flag, need = [] } = shape;
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return [
    ...strangers.filter((json) => typeOf(json) !== shape.type && !(flag && typeof json === 'boolean')).map((json) => at('wrong type', json)),
    ...(keys && isObject(value) ? strangeKeys.filter((key) => !Object.hasOwn(keys, key)).map((key) => at('unknown key', 'text', key)) : []),
    ...(isObject(value) ? need.map((key) => at('missing key', undefined, key)) : []),
    ...(oneOf ? ['', ...oneOf.flatMap((word) => [word.toUpperCase(), `${word} `])].filter((word) => !oneOf.includes(word)).map((word) => at('wrong enum', word)) : []),
    ...(expression ? candidates.filter((text) => !expression.test(text)).map((text) => at('wrong text', text)) : []),
    ...(min === undefined ? [] : [min - 1, min - 1e-9, max! + 1, max! + 0.001, 1e308].map((number) => at('wrong number', number))),
  ];
}

/** The config with one place changed; the config given stays as it is. */
function applyMutation(config: JsonObject, { path, value }: Mutation): Json {
  if (!path.length) return value!;
  const changed = structuredClone(config);
  let holder: Json = changed;
  for (const key of path.slice(0, -1)) holder = (holder as JsonObject)[key]!;
  const last = path.at(-1)!;
  if (value === undefined) delete (holder as JsonObject)[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return changed;
}

export interface MutatedConfig {
  readonly config: JsonObject;
  readonly mutation: Mutation;
  readonly mutated: Json;
}

/** Valid configs with exactly one thing made wrong. */
export const mutatedConfig: fc.Arbitrary<MutatedConfig> = fc.tuple(validConfig, fc.nat(), fc.nat()).map(([config, which, how]) => {
  const spots = spotsOf(config);
  const mutations = mutationsOf(spots[which % spots.length]!);
  const mutation = mutations[how % mutations.length]!;
  return { config, mutation, mutated: applyMutation(config, mutation) };
});
