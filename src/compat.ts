/* The part that honours other managers' marks, loaded when the config names one. */
import type { Choices } from "./core/types.js";

export function translate(_input: unknown): void {}

export function readStored(_input: unknown): Choices | undefined {
  return undefined;
}
