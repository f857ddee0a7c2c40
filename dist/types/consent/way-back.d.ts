/**
 * Puts a button on the page that brings the preferences back, on every page and without loading anything: withdrawing has to be as easy as
 * giving (GDPR Art. 7(3)). It stays away while the banner or the preferences are to be seen, or are on their way, and comes into being
 * when it is first needed, a moment later: neither the first sight of the page, nor that of the banner, nor the answer to a click waits for it.
 * Returns a function that brings the button when a banner is called off before it was shown, which no event tells.
 */
export declare function placeWayBack(label: string, theme: string, isAsking: () => boolean): () => void;
