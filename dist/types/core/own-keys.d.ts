/** JSON of unknown form: any key may hold anything. */
export type Json = Readonly<Record<string, unknown>>;
/** The value's own keys: what a page has put on `Object.prototype` is no setting. */
export declare function own(value: unknown): Json;
