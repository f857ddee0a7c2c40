/** `JSON.stringify`, whatever the page has put on prototypes as `toJSON`, as Prototype did: the replacer hands on what stood there before. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, ownValue, indent);
}

function ownValue(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}
