/** False while the parser is at work on the page. */
export declare function isParsed(): boolean;
/** Runs what waits for the parser, now or when it has done its work. */
export declare function whenParsed(run: () => void): void;
