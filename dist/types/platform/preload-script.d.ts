/** What of a script's request a preloaded answer has to agree with: https://html.spec.whatwg.org/multipage/links.html#consume-a-preloaded-resource. */
interface Preloaded extends Pick<HTMLScriptElement, "src" | "crossOrigin" | "nonce">, Partial<Pick<HTMLScriptElement, "integrity" | "referrerPolicy">> {
}
/** Has a script fetched, and not run. Nothing of ours goes behind where the parser is at work: what follows an element tells the gate that it is whole. */
export declare function preloadScript({ src, crossOrigin, integrity, referrerPolicy, nonce }: Preloaded): HTMLLinkElement;
export {};
