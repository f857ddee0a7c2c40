import fc from 'fast-check';
import { configShape } from '../../../src/core/config-shape.js';
import type { Shape } from '../../../src/core/shape.js';
import { asJson, isObject, type Json, type JsonObject } from './json.js';

/** Strings of many kinds. Each pattern of the shape has to fit some and refuse others. */
export const candidates = [
  'a',
  'B_2-c',
  'x.y',
  '__proto__',
  '/',
  '/shop/de',
  '/privacy?a=b:c#d',
  'privacy.html',
  'https://example.com/policy?x=1#y',
  'http://localhost:8080',
  'mailto:privacy@example.com',
  'tel:+4930123456',
  '//cdn.example.com/x',
  '',
  ' ',
  'two words',
  'semi;colon',
  'javascript:alert(1)',
  ' https://example.com',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'ünïcode',
  'i'.repeat(65),
  '*',
  'us-CA',
  'EU',
  'uk',
  'Zz',
  'Germany',
];

/** Values that fit a shape, read off the shape itself, so that a new key is generated as soon as it is there. */
export function fitting(shape: Shape): fc.Arbitrary<unknown> {
  const { flag, ...plain } = shape;
  if (flag) return fc.oneof(fc.boolean(), fitting(plain), fitting(plain));
  const { type, oneOf, pattern, min, max, of, keys, need = [] } = shape;
  if (type === 'any') return fc.jsonValue({ maxDepth: 2 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return fc.oneof(fc.constantFrom(min!, max!), fc.integer({ min: min!, max: max! }), fc.double({ min: min!, max: max!, noNaN: true }));
  if (oneOf) return fc.constantFrom(...oneOf);
  if (type === 'string') return pattern === undefined ? fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom(...candidates)) : matching(pattern);
  if (type === 'array') return fc.array(fitting(of!), { maxLength: 2 });
  if (keys) return fc.record(mapValues(keys, fitting), { requiredKeys: [...need] });
  return fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...candidates)), fitting(of!), { maxKeys: 2 });
}

function matching(pattern: string): fc.Arbitrary<string> {
  const expression = new RegExp(pattern, 'u');
  const fit = candidates.filter((text) => expression.test(text));
  if (!fit.length || fit.length === candidates.length) throw new Error(`no candidate fits, or each one does: ${pattern}`);
  const random = fc.string({ minLength: 1, maxLength: 64 }).map((text) => (expression.test(text) ? text : fit[0]!));
  return fc.oneof(fc.constantFrom(...fit), random);
}

function mapValues<T>(keys: Readonly<Record<string, Shape>>, each: (shape: Shape) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, each(shape)]));
}

/** Configs that nothing is wrong with: ids are unique, and the opt-out names categories that are not required. JSON Schema can say neither. */
export const validConfig: fc.Arbitrary<JsonObject> = fitting(configShape).map((value) => {
  const config = asJson(value) as JsonObject;
  const categories = config['categories'] as JsonObject[] | undefined;
  const seen = new Set<Json>();
  for (const item of (categories ?? []).flatMap((category) => [category, ...((category['services'] as JsonObject[] | undefined) ?? [])])) {
    if (seen.has(item['id']!)) item['id'] = `unique-${seen.size}`;
    seen.add(item['id']!);
  }
  const { optOut } = config;
  const known = categories ? categories.filter(({ required }) => !required).map((category) => category['id']!) : ['functional', 'analytics', 'third-party'];
  if (isObject(optOut) && Array.isArray(optOut['categories'])) optOut['categories'] = known.slice(0, optOut['categories'].length);
  return config;
});
