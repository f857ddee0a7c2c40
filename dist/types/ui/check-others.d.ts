/** True if nothing is wrong with what a config says of vendors and of other consent managers; in doubt false. */
export declare function areOthersSound(input: unknown): boolean;
