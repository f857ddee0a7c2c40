/** Answers what loads the page anew, unless it is being left: that stops what runs, too, and another load would call the visitor's own off. */
export declare function createReload(): () => void;
