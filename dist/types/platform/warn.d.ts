/** Tells the developer that a call or a setting has no effect. */
export declare function warn(message: string): void;
