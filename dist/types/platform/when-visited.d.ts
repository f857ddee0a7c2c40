/** True on a page that is rendered before anybody has asked for it: https://wicg.github.io/nav-speculation/prerendering.html. */
export declare function isUnvisited(): boolean | undefined;
/** Begins now, or, on a page that nobody has come to yet, once somebody does. */
export declare function whenVisited(begin: () => void): void;
