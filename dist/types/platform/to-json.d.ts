/** `JSON.stringify`, whatever the page has put on prototypes as `toJSON`, as Prototype did: the replacer hands on what stood there before. */
export declare function toJson(value: unknown, indent?: number): string;
