import { ReactiveElement, unsafeCSS } from "@lit/reactive-element";
import { declarationStyles } from "./consent-declaration.styles.js";
import type { Context } from "./context.js";
import type { DeclarationContext } from "./declaration/declaration-context.js";
import { drawCategory } from "./declaration/draw-category.js";
import { declarationTexts } from "./declaration-texts.js";
import { define } from "./define.js";
import { element, furnish } from "./dom.js";
import { createTranslate, formatDate } from "./formats.js";
import { themeStyles } from "./theme.styles.js";
import { withConfig } from "./view-context.js";

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
export class ConsentDeclaration extends ReactiveElement {
  static override styles = [themeStyles, declarationStyles].map(unsafeCSS);

  #context: DeclarationContext | null = null;
  #unlisten: (() => void) | null = null;
  readonly #status = element("div", { role: "status", part: "status" });
  readonly #change = element("button", { type: "button", part: "change", "aria-haspopup": "dialog", onclick: () => void this.#context?.show("preferences") });
  readonly #summary = element("div", { class: "summary", part: "summary" }, this.#status, this.#change);
  readonly #categories = element("div", { class: "categories" });

  /** Shows what stands, from now on; also one that leaves the page while its part loads, and comes back. */
  open(context: DeclarationContext): void {
    this.#context = context;
    if (!this.hasAttribute("theme")) this.setAttribute("theme", context.config.ui.theme);
    this.#change.replaceChildren(context.translate("changeChoice"));
    if (this.isConnected) this.#watch();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#context) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten?.();
    this.#unlisten = null;
  }

  #watch(): void {
    this.renderRoot.append(this.#summary, this.#categories);
    this.#unlisten ??= this.#context!.listen(() => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const context = this.#context!;
    const { config, lang, translate, getState } = context;
    const { optedOut, decidedAt } = getState();
    const { url, updated } = config.policy;
    const line = optedOut ? translate("optedOut") : decidedAt ? translate("decidedOn", { date: formatDate(decidedAt, lang) }) : translate("declarationUndecided");
    const policy = updated ? translate("policyDate", { date: formatDate(updated, lang) }) : url && translate("policyLink");
    this.#status.replaceChildren(element("p", {}, line), ...(policy ? [element("p", {}, url ? element("a", { href: url }, policy) : policy)] : []));
    this.#categories.replaceChildren(...config.categories.map((category) => drawCategory(context, category)));
  }
}

/** Fills a declaration that the page has placed. */
export function cover(target: ConsentDeclaration, host: Context): void {
  const context = withConfig(host);
  if (!define("consent-declaration", ConsentDeclaration)) return;
  customElements.upgrade(target);
  target.open({ ...context, translate: createTranslate(context.texts, declarationTexts) });
  furnish(target, { lang: context.locale, dir: context.dir });
}
