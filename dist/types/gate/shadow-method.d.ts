/**
 * Puts an own property before a native method of the document or the window. `stand` is called in its place, with its `this`, and `native`
 * does what it would have done. Answers what puts back what was there, unless somebody has put something of theirs in its place since.
 */
export declare function shadowMethod(target: Document | Window, name: string, stand: (self: unknown, values: readonly unknown[], native: () => unknown) => unknown): () => void;
/** As `shadowMethod`, for a property of any kind; what it answers puts back what was there, whatever stands there by then. */
export declare function shadowProperty(target: Document | Window, name: string, shadow: PropertyDescriptor): () => void;
