/** Names what is wrong with a config and with marks on the page on the console: where, and how to mend it. */
export declare function nameProblems(input: unknown): void;
