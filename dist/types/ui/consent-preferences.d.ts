import { ReactiveElement } from "@lit/reactive-element";
import type { Context } from "./context.js";
/**
 * The preferences: a modal dialog with a switch for every category and service. What it shows when it opens is what stands; switches are a
 * draft until *Save*. Escape and *Close* leave without deciding.
 *
 * @element consent-preferences
 * @attr {string} theme - `auto`, `light` or `dark`: that of the config
 * @csspart dialog - The surface
 * @csspart header - Title and close button
 * @csspart title - The title
 * @csspart close - The button that closes
 * @csspart main - What scrolls
 * @csspart status - What stands, in words
 * @csspart search - The search field
 * @csspart category - Each category
 * @csspart category-title - Its name
 * @csspart switch - Each switch
 * @csspart always - What stands in place of a switch that cannot be off
 * @csspart summary - What unfolds services and cookies
 * @csspart service - Each service
 * @csspart service-title - Its name
 * @csspart cookie - Each cookie or storage entry
 * @csspart link - Each link
 * @csspart opt-out - The opt-out
 * @csspart data - Withdrawing, downloading and erasing
 * @csspart links - The shop's links
 * @csspart actions - The group of buttons at the end
 * @csspart button - Each button with a text
 * @csspart save - The button that stores the draft
 * @csspart opt-out-button - The button that sets or lifts the opt-out
 * @csspart withdraw-button - The button that withdraws everything
 * @csspart download-button - The button that downloads the record
 * @csspart erase-button - The button that erases it
 */
export declare class ConsentPreferences extends ReactiveElement {
    #private;
    static styles: import("@lit/reactive-element").CSSResult[];
    /** Comes into view, modal, with what stands. */
    open(context: Context): void;
    /** Leaves. Decides nothing. */
    close(): void;
    /** A dialog that an app has taken out of the page with its body is closed: the next one finds everything as it was. */
    disconnectedCallback(): void;
}
