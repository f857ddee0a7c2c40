/** True for what can be an id in marks, cookie and API; of a config, page-shape.ts says the same. */
export declare function isId(value: unknown): value is string;
