/** A description of JSON that a parser, a JSON Schema, the docs and a type are all read from. */
export interface Shape {
    readonly type: "string" | "number" | "boolean" | "array" | "object" | "any";
    /** Stands in for an absent value. */
    readonly or?: unknown;
    /** Stands in for a wrong value: the choice that grants least. By default a wrong value counts as absent. */
    readonly doubt?: unknown;
    /** The only strings that fit. */
    readonly oneOf?: readonly string[];
    /** Source of a regular expression that a string has to match. */
    readonly pattern?: string;
    /** A list with a wrong item is wrong as a whole: the rest of it may say less than was meant. By default the item alone is dropped. */
    readonly isWhole?: boolean;
    /** Limits of a number, both included. */
    readonly min?: number;
    readonly max?: number;
    /** Shape of the items of a list, or of the values of an object with any keys. */
    readonly of?: Shape;
    /** The keys that an object may have, and those without which it is wrong. */
    readonly keys?: {
        readonly [key: string]: Shape;
    };
    readonly need?: readonly string[];
    /** Of an object: `true` stands for one with nothing but defaults, `false` for none. */
    readonly flag?: true;
}
/** The value that parsing gives. */
export type Parsed<S> = S extends {
    flag: true;
} ? boolean | Parsed<Omit<S, "flag">> : ParsedPlain<S>;
type ParsedPlain<S> = S extends {
    oneOf: readonly (infer V)[];
} ? V : S extends {
    type: "string";
} ? string : S extends {
    type: "number";
} ? number : S extends {
    type: "boolean";
} ? boolean : S extends {
    type: "array";
    of: infer I;
} ? readonly Parsed<I>[] : S extends {
    keys: infer K;
    need?: infer N;
} ? {
    readonly [P in keyof K]: K[P] extends {
        or: unknown;
    } ? Parsed<K[P]> : N extends readonly (infer R)[] ? P extends R ? Parsed<K[P]> : Parsed<K[P]> | undefined : Parsed<K[P]> | undefined;
} : S extends {
    type: "object";
    of: infer I;
} ? {
    readonly [key: string]: Parsed<I>;
} : unknown;
/** The value that parsing takes: what `need` lists is there, the rest may be. */
export type Accepted<S> = S extends {
    flag: true;
} ? boolean | Accepted<Omit<S, "flag">> : AcceptedPlain<S>;
type AcceptedPlain<S> = S extends {
    oneOf: readonly (infer V)[];
} ? V : S extends {
    type: "string";
} ? string : S extends {
    type: "number";
} ? number : S extends {
    type: "boolean";
} ? boolean : S extends {
    type: "array";
    of: infer I;
} ? Accepted<I>[] : S extends {
    keys: infer K;
} ? Needed<S> extends infer R ? {
    [P in keyof K as P extends R ? P : never]: Accepted<K[P]>;
} & {
    [P in keyof K as P extends R ? never : P]?: Accepted<K[P]>;
} : never : S extends {
    type: "object";
    of: infer I;
} ? Record<string, Accepted<I>> : unknown;
type Needed<S> = S extends {
    need: readonly (infer R)[];
} ? R : never;
export {};
