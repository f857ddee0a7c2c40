import type { Choices } from "./core/types.js";
export declare function translate(_input: unknown): void;
export declare function readStored(_input: unknown): Choices | undefined;
