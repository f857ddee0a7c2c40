import { ReactiveElement, unsafeCSS } from "@lit/reactive-element";
import { type ConsentEvent, eventOf, saveAll } from "../core/transition.js";
import type { Choices } from "../core/types.js";
import { emit } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { announce } from "./announce.js";
import { preferencesStyles } from "./consent-preferences.styles.js";
import { listStyles } from "./preferences/list.styles.js";
import { switchStyles } from "./switch.styles.js";
import type { Context } from "./context.js";
import { element, furnish } from "./dom.js";
import { draftOf, toggle } from "./draft.js";
import { nextPaint } from "./next-paint.js";
import { categoryList, syncSwitches } from "./preferences/category-list.js";
import { createDialogContext, type DialogContext } from "./preferences/dialog-context.js";
import { searchField } from "./preferences/search.js";
import { dataSection, dialogHeader, helpLinks, optOutSection, statusLines } from "./preferences/sections.js";
import { themeStyles } from "./theme.styles.js";
import { type ViewContext, withConfig } from "./view-context.js";

/** Milliseconds in which a double click is over. */
const momentOfOpening = 500;

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
export class ConsentPreferences extends ReactiveElement {
  static override styles = [themeStyles, preferencesStyles + switchStyles + listStyles].map(unsafeCSS);

  #query = "";
  #draft!: Choices;
  /**
   * How many clicks of a pointer in a row are answered. A double click, or double tap, on what has opened the dialog must not press what comes
   * under it: for a moment after the opening none is, and the first of a pointer that has moved since. Keys and scripts are none.
   */
  #answered = 0;
  #stopWatching: (() => void) | null | undefined;
  #opener: HTMLElement | null = null;
  readonly #dialog = element("dialog", {
    part: "dialog",
    "aria-labelledby": "title",
    // With a button down: a finger that trembles.
    onpointermove: ({ buttons }: MouseEvent) => (this.#answered ||= buttons ? 0 : 1),
    onclose: () => this.#dialog.open || this.#leave(),
    onclick: (event: MouseEvent) => {
      if (event.isTrusted && event.detail > this.#answered) {
        event.stopPropagation();
        event.preventDefault();
      } else this.#answered = Infinity;
    },
  });
  /** Where the buttons would leave too little room for what they are about, by text that is enlarged or a window that is low, everything scrolls. */
  readonly #room = new ResizeObserver(() => {
    this.#dialog.className = "";
    if (this.#dialog.scrollHeight > this.#dialog.clientHeight + 1) this.#dialog.className = "low";
  });

  /** Comes into view, modal, with what stands. */
  open(context: Context): void {
    if (this.#dialog.open) return;
    const host = withConfig(context);
    furnish(this, { theme: host.config.ui.theme, lang: host.locale, dir: host.dir });
    this.renderRoot.append(this.#dialog);
    const read = () => {
      this.#draft = draftOf(host.config, host.getState());
      this.#render(host);
    };
    this.#stopWatching ??= host.listen((_, { source }) => {
      // What nobody has decided, such as a place that has become known, moves no switch.
      if (source === "default") return this.#render(host);
      read();
      announce(this.#dialog, this.#dialog.querySelector<HTMLElement>(".status")!.innerText);
    });
    read();
    const { activeElement } = safeDocument;
    this.#opener = (activeElement?.shadowRoot?.activeElement ?? activeElement) as HTMLElement | null;
    this.#dialog.showModal();
    this.#answered = 0;
    this.#room.observe(this.#dialog);
    setTimeout(() => (this.#answered = Infinity), momentOfOpening);
    emit("consent:show", { view: "preferences" });
    // A content blocker may hide the element: a modal that cannot be seen would leave a page that cannot be used.
    if (!this.#dialog.getClientRects().length) this.close();
  }

  /** Leaves. Decides nothing. */
  close(): void {
    this.#dialog.close();
  }

  /** A dialog that an app has taken out of the page with its body is closed: the next one finds everything as it was. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  /** Draws everything anew, and keeps what the visitor has unfolded, typed and focused. */
  #render(host: ViewContext): void {
    const context = createDialogContext(host);
    const { translate } = context;
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement?.id;
    const unfolded = [...root.querySelectorAll("details[open]")].map(({ id }) => id);
    const close = () => this.close();
    const sync = () => syncSwitches(this.#dialog, host.config.categories, this.#draft);
    const categories = categoryList(context, (category, id, choice) => {
      this.#draft = toggle(category, this.#draft, id, choice);
      sync();
    });
    const main = element(
      "div",
      { class: "main", part: "main" },
      element("p", {}, translate("dialogText")),
      ...statusLines(context, this.#draft),
      searchField(context, categories, this.#query, (query) => (this.#query = query)),
      ...categories,
      optOutSection(context),
      dataSection(context, close),
      helpLinks(context),
    );
    const scrollTop = root.querySelector(".main")?.scrollTop ?? 0;
    this.#dialog.replaceChildren(dialogHeader(context, close), main, this.#actions(context));
    for (const id of unfolded) root.getElementById(id)?.setAttribute("open", "");
    main.scrollTop = scrollTop;
    if (focused) root.getElementById(focused)?.focus();
    sync();
  }

  #actions({ translate, perform, getState }: DialogContext): HTMLElement {
    const decide = (event: ConsentEvent) => {
      if (!getState().optedOut || !event.others) this.close();
      else this.#dialog.querySelector(".status")!.scrollIntoView(); // A yes under an opt-out grants nothing that it covers: the visitor sees why.
      void perform(event, { pause: nextPaint });
    };
    const button = (id: string, text: string, event: () => ConsentEvent, part = "button") => element("button", { id, type: "button", part, onclick: () => decide(event()) }, text);
    return element(
      "div",
      { class: "foot", part: "actions" },
      button("reject", translate("rejectAll"), () => saveAll(false, "dialog")),
      button("accept", translate("acceptAll"), () => saveAll(true, "dialog")),
      button("save", translate("save"), () => eventOf("save", "dialog", this.#draft), "button save"),
    );
  }

  #leave(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#query = "";
    emit("consent:hide", { view: "preferences" });
    // What opened it may not have been there for the browser to give the focus back to: the way back comes with that event.
    if (safeDocument.activeElement?.matches("body,consent-preferences")) this.#opener?.focus();
  }
}
