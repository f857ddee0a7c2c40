export type Child = Node | string | null | undefined | false;
type Listeners = {
    readonly [type: `on${string}`]: (event: MouseEvent) => void;
};
type Attributes = {
    readonly [name: string]: string | boolean | undefined | ((event: MouseEvent) => void);
};
/**
 * Builds an element: strings become attributes, `true` an empty one, functions (`onclick`) listeners, which hear of it before
 * those within. No HTML is parsed, so that no page's Trusted Types policy (https://w3c.github.io/trusted-types/) has a say in whether the visitor
 * is asked.
 */
export declare function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes & Partial<Listeners>, ...children: Child[]): HTMLElementTagNameMap[K];
/** Gives an element that is there the same. */
export declare function furnish<E extends Element>(target: E, attributes: Attributes & Partial<Listeners>, ...children: Child[]): E;
export {};
