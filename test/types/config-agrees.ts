/*
 * What a shop may write (config-input.ts) and what its config is read by (configShape) say the same, key by key. Compiled with the tests, not
 * run: a difference is a missing property, named by its path.
 */
import type { ConfigInput } from '../../src/core/config-input.js';
import type { configShape } from '../../src/core/config-shape.js';
import type { Accepted } from '../../src/core/shape.js';

type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Paths at which two types differ. An optional key has `undefined` among its plain values. */
type Differences<A, B, Path extends string = '$'> =
  | (Same<Exclude<A, object>, Exclude<B, object>> extends true ? never : Path)
  | (Same<[Extract<A, object>] extends [never] ? 'plain' : 'inner', [Extract<B, object>] extends [never] ? 'plain' : 'inner'> extends true
      ? Inner<Extract<A, object>, Extract<B, object>, Path>
      : Path);

type Inner<A, B, Path extends string> = A extends readonly (infer I)[]
  ? B extends readonly (infer J)[]
    ? Differences<I, J, `${Path}[]`>
    : Path
  : {
      [K in keyof A | keyof B]: K extends keyof A & keyof B ? Differences<A[K], B[K], `${Path}.${Name<K>}`> : `${Path}.${Name<K>}`;
    }[keyof A | keyof B];

/** Any key is `*`: a path of any text would be a property that nothing lacks. */
type Name<K> = string extends K ? '*' : K & string;

type Shape = Accepted<typeof configShape>;
type Faults<A, B> = Record<Differences<A, B>, never>;

export const none: Faults<ConfigInput, Shape> = {};

/* The comparison itself is none that finds nothing. */
type Policy = NonNullable<ConfigInput['policy']>;
type Integrations = NonNullable<ConfigInput['integrations']>;
type Service = NonNullable<NonNullable<ConfigInput['categories']>[number]['services']>[number];

// @ts-expect-error a key of the interface that the shape does not have
export const gone: Faults<ConfigInput, Omit<Shape, 'reload'>> = {};
// @ts-expect-error a key of the shape that the interface does not have
export const added: Faults<Omit<Policy, 'changes'>, Policy> = {};
// @ts-expect-error another type, in an item of a list in a list
export const other: Faults<{ services: Service[] }[], { services: (Omit<Service, 'domains'> & { domains?: string })[] }[]> = {};
// @ts-expect-error another choice of texts
export const narrower: Faults<ConfigInput, Omit<Shape, 'mode'> & { mode?: 'opt-in' | 'opt-out' }> = {};
// @ts-expect-error needed on one side alone
export const needed: Faults<Service, Omit<Service, 'label'> & { label: string }> = {};
// @ts-expect-error another choice of texts, under any key
export const mapped: Faults<{ map?: Record<string, ('a' | 'b')[]> }, { map?: Record<string, 'a'[]> }> = {};
// @ts-expect-error a vendor that is no longer switched on by `true`
export const unflagged: Faults<Integrations, Omit<Integrations, 'gtm'> & { gtm?: Exclude<Integrations['gtm'], boolean> }> = {};
