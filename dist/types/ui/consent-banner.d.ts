import { type Content } from "./banner/message.js";
import type { Context } from "./context.js";
/** On a server there is none: what imports this there gets a class that nobody can use. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * The first layer, on no library: it is what a first visit waits for. A short text, and *Accept all*, *Reject all* and *Preferences*, in a
 * region that is not modal unless the config asks for it. Escape, scrolling and time decide nothing. When the policy has changed it says so,
 * and when services were added it asks about those alone; a change that is not material it only announces, to be dismissed.
 *
 * Text and buttons are children of the element, slotted into its layout: automatic reject tools read the light DOM only. A page that places
 * the element itself (with `hidden`, so that nobody sees it before it is due) may write its own children, with `data-consent-action` on the
 * buttons. While it is open it outlives the body: an app that swaps it finds the banner in the new one.
 *
 * @element consent-banner
 * @attr {string} theme - `auto`, `light` or `dark`: that of the config
 * @attr {string} layout - `bar`, `box` or `dialog`: that of the config
 * @attr {string} position - Edge or corner: that of the config, until what has the focus would be under it
 * @slot title - The heading
 * @slot text - The text
 * @slot policy - The link to the policy, and the count of services
 * @slot actions - Accept and reject, equals
 * @slot preferences - The way to the preferences
 * @slot - Anything else, below the text
 * @csspart card - The surface that everything stands on
 * @csspart message - What is said
 * @csspart policy - The line with the policy
 * @csspart actions - The group of buttons
 * @cssprop --assent-surface - Background
 * @cssprop --assent-text - Text
 * @cssprop --assent-muted - Text of less weight
 * @cssprop --assent-line - Borders
 * @cssprop --assent-accent - Background of buttons
 * @cssprop --assent-on-accent - Text of buttons
 * @cssprop --assent-radius - Rounding of the surface
 * @cssprop --assent-font - `font` shorthand
 */
export declare class ConsentBanner extends Base {
    #private;
    constructor();
    /** Comes into view with something to say, and stays until `close()` is called, which the host has done once a decision is stored. */
    open(host: Context, content: Content): void;
    /** Leaves. Decides nothing. */
    close(): void;
    connectedCallback(): void;
    /**
     * A body that is swapped, or filled anew, must not take the question with it. Who removes the banner alone means it; Turbo does so with
     * what its snapshot must not keep, and swaps the body then: the question comes back (https://turbo.hotwired.dev/reference/events).
     */
    disconnectedCallback(): void;
}
export {};
