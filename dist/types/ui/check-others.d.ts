/** True if nothing is wrong with what a config says of vendors, of other consent managers and of places; in doubt false. */
export declare function areOthersSound(input: unknown): boolean;
/** True if that has the form that it should have; in doubt false. */
export declare function haveOthersForm(input: unknown): boolean;
