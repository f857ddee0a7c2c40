import { ReactiveElement } from "@lit/reactive-element";
import type { Host } from "../core/host.js";
import type { Context } from "./context.js";
/** What a placeholder needs to know of the element that it stands for. */
interface Subject {
    readonly target: HTMLElement;
    readonly host: Host;
    /** Draws what can be offered now. */
    draw(): {
        readonly offer: HTMLElement;
        readonly loading: HTMLElement;
    };
}
/**
 * Stands over a held frame or player, in its very box, for as long as it is held: what it is, who provides it, *Load once*, *Always allow*.
 * The target keeps its place in the layout, so nothing moves when the placeholder comes and goes.
 *
 * In a box with room for no more it is a single button that opens the same in a dialog. A target that is hidden has none until it is seen.
 * Of a page that is kept, to be shown again, it is no part: Turbo's snapshots leave it out (https://turbo.hotwired.dev/reference/attributes),
 * and one that comes back without what it stands for leaves by itself.
 *
 * @element consent-placeholder
 * @attr {string} theme - `auto`, `light` or `dark`: that of the config
 * @attr {string} form - `full`, `short`, `plain`, `brief` or `compact`: as much as there is room for
 * @csspart card - The surface, as large as the frame
 * @csspart thumbnail - The shop's own picture, `data-thumbnail` of the frame
 * @csspart content - What is said, and the buttons
 * @csspart title - What it is
 * @csspart provider - Whom it is from, where the frame has a title of its own
 * @csspart text - What loading it means
 * @csspart note - What *Always allow* covers
 * @csspart actions - The group of buttons
 * @csspart load-once - The button that loads it once
 * @csspart always-allow - The button that allows what the mark asks for
 * @csspart open - The button of the compact form
 * @csspart dialog - What that opens
 * @csspart loading - What is shown until the frame has loaded
 */
export declare class ConsentPlaceholder extends ReactiveElement {
    #private;
    static styles: import("@lit/reactive-element").CSSResult[];
    /** Comes to stand over the target as soon as that takes up room, and leaves once it is released. */
    open(subject: Subject): void;
    /** Does what was pressed; then shows that it loads, until it has. */
    load(act: () => unknown): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
}
/** Gives a held element a placeholder, once. */
export declare function cover(target: HTMLElement, host: Context): void;
export {};
