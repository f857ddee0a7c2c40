/** Clears the cookies and storage of the services among the ids, and reports what is still there. */
export declare function clear(input: unknown, ids: readonly string[]): Promise<void>;
