/**
 * Puts a button on the page that brings the preferences back, on every page and without loading anything: withdrawing has to be as easy as
 * giving (GDPR Art. 7(3)). It comes when the page has been parsed, and stays away while the banner or the preferences are to be seen, or
 * are on their way. It stands beside the body, which single-page apps swap; an app that renders the whole document anew does not take it
 * away either.
 */
export declare function placeWayBack(label: string, theme: string, isAsking: () => boolean): void;
