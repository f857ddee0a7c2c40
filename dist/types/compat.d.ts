import type { Choices } from "./core/types.js";
export declare function translate(input: unknown): void;
export declare function readStored(input: unknown): Promise<Choices | undefined>;
