/**
 * Astro's router takes over the elements of a document that it has parsed, and runs what no page before had, known by address or code
 * (https://docs.astro.build/en/guides/view-transitions/#script-behavior-with-view-transitions). Held scripts it leaves alone, and in Firefox
 * those of a parsed document never run. So before the swap they become such as can run, but for those that `hasRun` of an earlier page
 * knows, which are handed to `pass`. Asked for before each swap, as by then this part may have come: it begins once.
 */
export declare function followAstro(hasRun: (script: Element) => boolean, pass: (script: Element) => void): void;
