/** Says whether a text fits a pattern as configs have them: every character stands for itself, but `*` for any number of any. */
export declare function fitsPattern(pattern: string): (text: string) => boolean;
