import type { Manager } from "./compat-map.js";
/** How another manager marks what waits: which elements, and what they wait for. */
export interface ForeignMark {
    /** Selects its elements among those that can be held. */
    readonly selector: string;
    /** The attributes that it is written in, to be watched. Not `class`, but on what has been translated: too much on a page changes that. */
    readonly attributes: readonly string[];
    /** The names that have to be granted (`!name`: denied), read from the element's attributes; none = it is not to be held. */
    keysOf(attribute: (name: string) => string): readonly string[];
}
/** From the managers' own documentation of manual blocking; docs/switching.md shows each. */
export declare const foreignMarks: Readonly<Record<Manager, ForeignMark>>;
