/**
 * Takes what a page has written as its first layer out of it, and what the page says of its language: it is about everything, and its buttons
 * decide about everything. Answers a function that puts all back.
 */
export declare function setAside(banner: HTMLElement): () => void;
