import { ReactiveElement } from "@lit/reactive-element";
import type { Context } from "./context.js";
import type { DeclarationContext } from "./declaration/declaration-context.js";
/**
 * The tables for the privacy page: every category, its services, their cookies and storage; what was chosen for each, when, under which
 * policy; and the way to change it. What it shows is what stands, and follows each decision.
 *
 * @element consent-declaration
 * @attr {string} theme - `auto`, `light` or `dark`; that of the config if not given
 * @csspart summary - What was chosen when, and the button
 * @csspart status - What was chosen when
 * @csspart change - The button that opens the preferences
 * @csspart category - Each category
 * @csspart service - Each service
 * @csspart choice - What was chosen for each
 * @csspart allowed - A choice that allows
 * @csspart refused - A choice that refuses
 * @csspart allowedInPart - That of a category of which some services are allowed
 * @csspart alwaysOn - What stands in the place of a choice for what is required
 * @csspart table - The cookies and storage of a service
 */
export declare class ConsentDeclaration extends ReactiveElement {
    #private;
    static styles: import("@lit/reactive-element").CSSResult[];
    /** Shows what stands, from now on; also one that leaves the page while its part loads, and comes back. */
    open(context: DeclarationContext): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
/** Fills a declaration that the page has placed. */
export declare function cover(target: ConsentDeclaration, host: Context): void;
