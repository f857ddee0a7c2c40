import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from "@lit/reactive-element";
import type { Context } from "./context.js";
/**
 * The preferences: a modal dialog with a switch for every category and service. What it shows when it opens is what stands; switches are a
 * draft until *Save*. Escape and *Close* leave without deciding.
 *
 * @element consent-preferences
 * @attr {string} theme - `auto`, `light` or `dark`
 * @csspart dialog - The surface
 * @csspart category - Each category
 * @csspart service - Each service
 * @csspart actions - The group of buttons
 */
export declare class ConsentPreferences extends ReactiveElement {
    #private;
    static styles: import("@lit/reactive-element").CSSResult[];
    static properties: PropertyDeclarations;
    private draft;
    /** Counts what has to be drawn anew: openings and changes of the state. */
    private revision;
    constructor();
    /** Comes into view, modal, with what stands. */
    open(host: Context): Promise<void>;
    /** Leaves. Decides nothing. */
    close(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected update(changed: PropertyValues): void;
}
