/**
 * Loads a further file of the SDK; `undefined`, and reported, if it cannot be had. Its bytes are asked for at once, but it is imported
 * only when the page has been parsed: Firefox refuses the page's own import map after the first `import()`.
 */
export declare function loadPart<T>({ href }: URL, nonce?: string): Promise<T | undefined>;
