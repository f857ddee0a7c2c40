/** The key of the page's window under which whatever starts Assent leaves word, so that it starts once, and the early part finds it. */
export declare const hookKey: unique symbol;
