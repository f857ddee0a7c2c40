import { ReactiveElement } from "@lit/reactive-element";
import type { Context } from "./context.js";
/**
 * The first layer: a short text, and *Accept all*, *Reject all* and *Preferences*, in a region that is not modal. Escape, scrolling and
 * time decide nothing.
 *
 * Text and buttons are children of the element, slotted into its layout: automatic reject tools read the light DOM only. A page that places
 * the element itself may write its own children, with `data-consent-action` on the buttons.
 *
 * @element consent-banner
 * @attr {string} theme - `auto`, `light` or `dark`
 * @attr {string} layout - `bar`, `box` or `dialog`
 * @slot title - The heading
 * @slot text - The text
 * @slot policy - The link to the policy
 * @slot actions - Accept and reject, equals
 * @slot preferences - The way to the preferences
 * @csspart card - The surface that everything stands on
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
export declare class ConsentBanner extends ReactiveElement {
    #private;
    static styles: import("@lit/reactive-element").CSSResult[];
    /** Comes into view and stays until a decision is stored or `close()` is called. */
    open(host: Context): void;
    /** Leaves. Decides nothing. */
    close(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
}
