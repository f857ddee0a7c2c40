export declare function emit(type: string, detail: unknown): void;
/** Tells the developer what is wrong, where and how to mend it: on the console, and to the page as `consent:error`. */
export declare function report(message: string, detail?: object): void;
/** Settles where the page stays. Firefox breaks off what a page asks for that is being left: of that nobody has to hear. */
export declare function whenItStays(): Promise<void>;
/** Runs somebody else's code: what it throws reaches `window.onerror`, and nobody else's turn. */
export declare function runForeign(run: () => void): void;
