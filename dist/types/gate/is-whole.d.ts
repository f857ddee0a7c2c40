/**
 * False for an element that the parser may still be at work on, as nothing follows it yet: a script would be prepared half-made, or twice, and
 * a player miss the sources that are still to come. What stands beside head and body says nothing: scripts put it there. By a walker, since
 * the fields of a form may have taken over `parentNode` and `nextSibling` there.
 */
export declare function isWhole(element: Element): boolean;
