/**
 * What a part gives; `undefined`, and reported with what follows from it, where it does not come. `loadModule` (platform) does the same, but
 * to share it costs `assent-ui.js`, which every first visit loads, some 40 bytes.
 */
export declare function loadPart<T extends object>(name: string, loading: Promise<T>, effect?: string): Promise<T | undefined>;
