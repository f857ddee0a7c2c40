/** What a module exports; `undefined` where it does not come, or comes empty: `tell` says so, if the page stays. */
export declare function loadModule<T extends object>(loading: Promise<T>, tell: (error: unknown) => void): Promise<T | undefined>;
