/** What the access answers; `undefined` where it throws: in sandboxed frames, and where storage is blocked, every touch is a SecurityError. */
export declare function attempt<T>(access: () => T): T | undefined;
