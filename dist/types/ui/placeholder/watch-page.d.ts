/**
 * Calls `follow`, from now on or no more, when something on the page may have been shown, hidden or moved: once in a frame, however much has
 * happened, and before that frame is painted, so that reading the layout costs no more than the browser's own. While nobody follows, nothing
 * is read.
 */
export declare function watchPage(follow: () => void, isWanted: boolean): void;
