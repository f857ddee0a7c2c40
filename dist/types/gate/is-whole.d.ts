/**
 * False for a script that the parser may still be at work on, as nothing of its own follows it yet: it would be prepared half-made, or twice. What stands
 * beside head and body says nothing: scripts put it there.
 */
export declare function isWhole(script: Element): boolean;
