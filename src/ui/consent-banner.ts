import type { ConsentEvent } from "../core/transition.js";
import { emit } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { announce } from "./announce.js";
import { keepFocusVisible } from "./banner/keep-focus-visible.js";
import { buildMessage, type Content } from "./banner/message.js";
import { themeStyles } from "./theme.styles.js";
import { bannerStyles } from "./consent-banner.styles.js";
import type { Context } from "./context.js";
import { sheetOf } from "./css.js";
import { type Child, element, furnish } from "./dom.js";
import { loadPart } from "./load-part.js";
import { nextPaint } from "./next-paint.js";

/** On a server there is none: what imports this there gets a class that nobody can use. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

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
export class ConsentBanner extends Base {
  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  /** Undoes what opening did; `null` while closed. */
  #undo: (() => void)[] | null = null;
  #card: HTMLElement | null = null;
  /** What it stands in and beside: they tell a page that has swapped its content from one that has removed the banner. */
  #kin: readonly (Element | null)[] = [];
  #askAgain = () => {};
  /** Sees anew to the page around it: another body stands there, and what was set on the root may be gone with the old one. */
  #settle = () => {};

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [themeStyles, bannerStyles].map(sheetOf);
  }

  /** Comes into view with something to say, and stays until `close()` is called, which the host has done once a decision is stored. */
  open(host: Context, content: Content): void {
    if (this.#undo) return;
    const { layout, position = layout === "dialog" ? "center" : "bottom-end", theme, modal } = host.ui;
    const { title, lines } = content;
    const putBack = content.setAside?.(this);
    const isOwn = !this.childElementCount;
    furnish(this, { theme, layout, position, role: "region", "aria-label": title });
    const decide = (event: ConsentEvent) => {
      if (this.#undo) void host.perform(event, { pause: nextPaint });
      this.close();
    };
    if (isOwn) furnish(this, { lang: host.locale, dir: host.dir }, ...buildMessage(host, content, decide));
    this.hidden = false;
    this.#askAgain = () => void (host.getState().status === "undecided" && host.show());
    const card = (this.#card ??= this.#root.appendChild(drawCard(modal)));
    furnish(card, { "aria-label": modal && title });
    // Beside them, a framework may put its own.
    this.#undo = isOwn ? (putBack ? [putBack] : [...this.children].map((each) => () => each.replaceWith())) : [];
    if (card instanceof HTMLDialogElement) void this.#raise(card, this.#undo);
    else {
      const settle = () => keepFocusVisible(card);
      let leave = settle();
      this.#settle = () => {
        leave();
        leave = settle();
      };
      this.#undo.push(announce(this.#root, isOwn ? [title, ...lines].join(" ") : this.innerText), () => leave());
    }
    performance.mark?.("assent:banner");
    emit("consent:show", { view: "banner" });
  }

  /** Leaves. Decides nothing. */
  close(): void {
    const steps = this.#undo;
    if (!steps) return;
    this.#undo = null;
    this.hidden = true;
    for (const undo of steps) undo();
    emit("consent:hide", { view: "banner" });
  }

  connectedCallback(): void {
    this.hidden = !this.#undo;
    this.#kin = [this.parentElement, this.nextElementSibling ?? this.previousElementSibling];
  }

  /**
   * A body that is swapped, or filled anew, must not take the question with it. Who removes the banner alone means it; Turbo does so with
   * what its snapshot must not keep, and swaps the body then: the question comes back (https://turbo.hotwired.dev/reference/events).
   */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.#undo || this.isConnected) return;
      if (this.#kin.every((each) => each?.isConnected)) {
        this.close();
        return safeDocument.addEventListener("turbo:render", this.#askAgain, { once: true, signal: AbortSignal.timeout(1000) });
      }
      safeDocument.body.prepend(this);
      if (this.#card instanceof HTMLDialogElement) this.#card.close(); // It raises itself again.
      this.#settle();
    });
  }

  /** Has a part of its own make the card modal, unless it has left meanwhile. */
  async #raise(card: HTMLDialogElement, undo: (() => void)[]): Promise<void> {
    const part = await loadPart("modal", import("./banner/modal.js"));
    if (!part) card.open = true;
    else if (this.#undo === undo) undo.push(part.raise(card, () => this.close()));
  }
}

function drawCard(isModal: boolean): HTMLElement {
  const slot = (name?: string) => element("slot", { name });
  const box = (name: string, children: Child[], tag: "div" | "dialog" = "div") => element(tag, { class: name, part: name }, ...children);
  const message = box("message", [slot("title"), slot("text"), slot(), box("policy", [slot("policy")])]);
  return box("card", [message, box("actions", [slot("actions"), slot("preferences")])], isModal ? "dialog" : "div");
}
