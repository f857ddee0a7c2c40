/**
 * Answers what loads the page anew, unless it is being left: that stops what runs, too, and another load would call the visitor's own off.
 * Told by https://developer.mozilla.org/docs/Web/API/Navigation/navigate_event, where there is one: to listen for `beforeunload` has
 * browsers ask the page before each navigation, and forget one that it reloads meanwhile.
 */
export declare function createReload(): () => void;
