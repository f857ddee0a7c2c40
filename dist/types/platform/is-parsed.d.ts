/** False while the parser is at work on the page. */
export declare function isParsed(): boolean;
/** Runs what waits for the parser, now or when it has done its work and the document's own listeners have been told of it. */
export declare function whenParsed(run: () => void): void;
