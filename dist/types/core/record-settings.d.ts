/** Where decisions are sent, if `parseConfig` accepts it too; `undefined` = nowhere. */
export declare function readAddress(input: unknown): string | undefined;
/** The key of `localStorage` that the history is under: what the consent cookie is called, and `_proof`. */
export declare function readKey(input: unknown): string;
