/** The matching elements that a batch of records brings: each inserted subtree is searched once, however deep it was built up. */
export declare function insertedElements(records: readonly MutationRecord[], selector: string): Generator<Element>;
