import { ReactiveElement } from "@lit/reactive-element";
import { saveAll } from "../core/transition.js";
import { emit } from "../platform/report.js";
import { bannerTexts } from "./banner-texts.js";
import { bannerStyles } from "./consent-banner.styles.js";
import { type Context, speak } from "./context.js";
import { element } from "./dom.js";
import { nextPaint } from "./next-paint.js";
import { keepFocusVisible } from "./keep-focus-visible.js";
import { createTranslate, formatDate } from "./texts.js";
import { theme } from "./theme.styles.js";

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
export class ConsentBanner extends ReactiveElement {
  static override styles = [theme, bannerStyles];

  #release: (() => void) | null = null;

  /** Comes into view and stays until a decision is stored or `close()` is called. */
  open(host: Context): void {
    if (this.#release) return;
    const { ui } = host.config;
    speak(this, host);
    this.setAttribute("theme", ui.theme);
    this.setAttribute("layout", ui.layout);
    this.hidden = false;
    if (!this.hasChildNodes()) this.append(...this.#children(host));
    const stopWatching = host.listen(() => this.close());
    const letFocusGo = keepFocusVisible(this);
    this.#release = () => {
      stopWatching();
      letFocusGo();
    };
    emit("consent:show", { view: "banner" });
  }

  /** Leaves. Decides nothing. */
  close(): void {
    if (!this.#release) return;
    this.#release();
    this.#release = null;
    this.hidden = true;
    emit("consent:hide", { view: "banner" });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const slots = ["title", "text", "policy"].map((name) => element("slot", { name }));
    const actions = element("div", { class: "actions", part: "actions" }, element("slot", { name: "actions" }), element("slot", { name: "preferences" }));
    root.append(element("div", { class: "card", part: "card" }, element("div", { part: "message" }, ...slots, element("slot", {})), actions));
    return root;
  }

  #children({ config, texts, lang, perform, show }: Context): Node[] {
    const translate = createTranslate(texts, bannerTexts);
    const { url, updated } = config.policy;
    const title = element("h2", { slot: "title", id: "assent-title" }, translate("bannerTitle"));
    this.setAttribute("role", "region");
    this.setAttribute("aria-labelledby", title.id);
    const decideAll = (choice: boolean) => {
      this.close();
      void perform(saveAll(choice, "banner"), { pause: nextPaint });
    };
    const button = (slot: string, text: string, onclick: () => void) => element("button", { slot, type: "button", onclick }, text);
    return [
      title,
      element("p", { slot: "text" }, translate("bannerText")),
      ...(url ? [element("a", { slot: "policy", href: url }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink"))] : []),
      button("actions", translate("rejectAll"), () => decideAll(false)),
      button("actions", translate("acceptAll"), () => decideAll(true)),
      button("preferences", translate("preferences"), () => void show("preferences")),
    ];
  }
}
