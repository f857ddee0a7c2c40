/**
 * Loads a further file of the SDK, from beside the script; `undefined`, and reported, if it cannot be had. Its bytes are asked for at once,
 * but it is imported only when the page has been parsed: Firefox refuses the page's own import map after the first `import()`.
 */
export declare function loadPart<T>(file: string, script: HTMLScriptElement | null): Promise<T | undefined>;
