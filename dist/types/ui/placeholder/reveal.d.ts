/** Settles when the element has loaded what it was released for, or could not, or takes too long. */
export declare function whenLoaded(target: HTMLElement): Promise<unknown>;
/** Moves the focus to the element, so that a visitor who has pressed a button goes on from there. */
export declare function reveal(target: HTMLElement): void;
