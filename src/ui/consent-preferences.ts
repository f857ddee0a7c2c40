import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from "@lit/reactive-element";
import { type ConsentEvent, saveAll } from "../core/transition.js";
import type { Choices } from "../core/types.js";
import { emit } from "../platform/report.js";
import { preferencesStyles } from "./consent-preferences.styles.js";
import { type Context, speak } from "./context.js";
import { element } from "./dom.js";
import { draftOf, toggle } from "./draft.js";
import { nextPaint } from "./next-paint.js";
import { categoryList, syncSwitches } from "./preferences/category-list.js";
import { createDialogContext, type DialogContext } from "./preferences/dialog-context.js";
import { dialogHeader, helpLinks, optOutSection, statusLines } from "./preferences/sections.js";
import { switchStyles } from "./switch.styles.js";
import { theme } from "./theme.styles.js";

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
export class ConsentPreferences extends ReactiveElement {
  static override styles = [theme, preferencesStyles, switchStyles];
  static override properties: PropertyDeclarations = { draft: { state: true }, revision: { state: true } };

  declare private draft: Choices;
  /** Counts what has to be drawn anew: openings and changes of the state. */
  declare private revision: number;
  #host: Context | null = null;
  #stopWatching: (() => void) | null = null;
  readonly #dialog = element("dialog", { part: "dialog", "aria-labelledby": "title", onclose: () => this.#leave() });

  constructor() {
    super();
    this.draft = new Map();
    this.revision = 0;
  }

  /** Comes into view, modal, with what stands. */
  async open(host: Context): Promise<void> {
    if (this.#dialog.open) return;
    this.#host = host;
    this.draft = draftOf(host.config, host.getState());
    speak(this, host);
    this.setAttribute("theme", host.config.ui.theme);
    this.#stopWatching ??= host.listen(() => {
      this.draft = draftOf(host.config, host.getState());
      this.revision++;
    });
    this.revision++;
    await this.updateComplete;
    this.#dialog.showModal();
    // A content blocker may hide the element: a modal that cannot be seen would leave a page that cannot be used.
    if (this.#dialog.getClientRects().length === 0) return this.close();
    emit("consent:show", { view: "preferences" });
  }

  /** Leaves. Decides nothing. */
  close(): void {
    this.#dialog.close();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#dialog);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.#host) return;
    if (changed.has("revision")) this.#render(this.#host);
    syncSwitches(this.#dialog, this.#host.config.categories, this.draft);
  }

  /** Draws everything anew, and puts the focus back on what had it. */
  #render(context: Context): void {
    const host = createDialogContext(context);
    const { translate } = host;
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement?.id;
    const main = element(
      "div",
      { class: "main" },
      element("p", {}, translate("dialogText")),
      ...statusLines(host),
      ...categoryList(host, (category, id, choice) => (this.draft = toggle(category, this.draft, id, choice))),
      optOutSection(host),
      helpLinks(host),
    );
    this.#dialog.replaceChildren(dialogHeader(translate, () => this.close()), main, this.#actions(host));
    if (focused) root.getElementById(focused)?.focus();
  }

  #actions({ translate, perform }: DialogContext): HTMLElement {
    const decide = (event: ConsentEvent) => {
      this.close();
      void perform(event, { pause: nextPaint });
    };
    return element(
      "div",
      { class: "foot", part: "actions" },
      element("button", { id: "reject", type: "button", onclick: () => decide(saveAll(false, "dialog")) }, translate("rejectAll")),
      element("button", { id: "accept", type: "button", onclick: () => decide(saveAll(true, "dialog")) }, translate("acceptAll")),
      element("button", { id: "save", type: "button", class: "quiet", onclick: () => decide({ type: "save", choices: this.draft, others: undefined, source: "dialog" }) }, translate("save")),
    );
  }

  #leave(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    emit("consent:hide", { view: "preferences" });
  }
}
