/** The name that takes the fewest edits to reach from `word` (Levenshtein distance), so that a typing error is answered with what was meant. */
export declare function nearestName(word: string, names: readonly string[]): string;
