/**
 * A text kept under a key of `localStorage`; for the page alone where that is blocked or full, until another page writes there. Nothing here
 * throws.
 */
export interface TextStorage {
    read(): string | null;
    write(text: string): void;
    remove(): void;
    /** False while the page alone has what was written. */
    isKept(): boolean;
}
export declare function createTextStorage(key: string): TextStorage;
