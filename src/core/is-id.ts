/** True for what can be an id in marks, cookie and API; of a config, page-shape.ts says the same. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value);
}
