/** False for what no config can be, a list or a text that nobody has parsed among it: then nothing can be granted, nor stored but an opt-out. */
export function isConfig(value: unknown): boolean {
  return Object(value) === value && !Array.isArray(value);
}
