/** Calls `follow` when the size of an element, or of what it is in, may have changed, or it has loaded; `readAnew` when it may be something else. */
export declare function watchTarget(target: Element, follow: () => void, readAnew: () => void): void;
