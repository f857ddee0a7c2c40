/** Tells the developer that a part has not come, and what follows from that. */
export declare function reportMissing(name: string, error: unknown, effect?: string): void;
