/** Milliseconds that somebody else's answer may take where a decision waits for it. */
export declare const patience = 3000;
/** Settles with the answer, or with nothing where that does not come: a server that never answers, or a frozen tab, holds up no revocation. */
export declare function inTime<T>(answer: T | Promise<T>): Promise<T | undefined>;
