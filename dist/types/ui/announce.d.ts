/**
 * Has screen readers say something that has come into view, politely and without moving the focus: a live region is heard when its text
 * changes, so the text comes when the region has been there for a moment, and goes before anybody reads it a second time. Answers a
 * function that takes it away.
 */
export declare function announce(root: ParentNode, text: string): () => void;
