/** What a data layer may be called: a global of the page's, by its name alone. */
export declare const layerPattern = "^[A-Za-z_$][\\w$]*$";
/** The name of the data layer as the parser reads it: the usual one stands in for what is none. */
export declare function layerName(value: unknown): string;
