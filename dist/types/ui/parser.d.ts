import { type PageConfig } from "../core/page-shape.js";
/** What the parser makes of a config: what is wrong with it is dropped, and named elsewhere. A sound one is read without it. */
export declare function parse(input: unknown): PageConfig;
