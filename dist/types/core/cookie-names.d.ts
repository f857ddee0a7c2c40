/** What a cookie of ours can be called; any other name counts as not given. */
export declare const cookieName: RegExp;
/** What the consent cookie is called, by a config of any form: as `readDecision` reads it, for parts that need nothing more of that. */
export declare function readRecordName(input: unknown): string;
/** The same of the opt-out's cookie. */
export declare function readOptOutName(input: unknown): string;
