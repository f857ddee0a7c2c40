/** The node's parent. Not by its own property, which in a form may be a field of that name: going up would never end. */
export declare function parentOf(node: Node): Node | null;
