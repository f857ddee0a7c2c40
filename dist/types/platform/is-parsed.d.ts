/** False while the parser is at work on the page. */
export declare function isParsed(): boolean;
