/** What is covered takes no focus. */
export declare function sink(target: HTMLElement): void;
export declare function lift(target: Element): void;
