/**
 * Puts what a script has written where its tag stands, and answers the scripts among it, made inert: whoever runs the others runs them too.
 * What a parser would have taken for the end of the head goes to the start of the body, behind what has come there so; what was written by a
 * script that has taken its tag away, to the end of it.
 */
export declare function place(script: HTMLScriptElement, markup: string): HTMLScriptElement[];
