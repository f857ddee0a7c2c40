/** Settles after the next frame has been painted; at once in a page that is not painted. */
export declare function nextPaint(): Promise<void>;
