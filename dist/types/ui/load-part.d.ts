/** What a part gives; `undefined`, and reported with what follows from it, where it does not come. */
export declare function loadPart<T extends object>(name: string, loading: Promise<T>, effect?: string): Promise<T | undefined>;
