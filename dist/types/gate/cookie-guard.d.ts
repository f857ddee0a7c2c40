/**
 * Drops cookies of denied services when scripts set them, silently.
 *
 * A write to such a name becomes its own deletion: the attributes stay, and a `Max-Age` of 0 stands last, which is the one that counts
 * (https://www.rfc-editor.org/rfc/rfc6265#section-5.3). So deletions by anybody take effect as before, in whatever form they come.
 */
export declare function guardCookies(isHeld: (name: string) => boolean): void;
