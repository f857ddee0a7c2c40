import { ReactiveElement, unsafeCSS } from "@lit/reactive-element";
import type { Host } from "../core/host.js";
import { safeDocument } from "../platform/safe-document.js";
import { placeholderStyles } from "./consent-placeholder.styles.js";
import type { Context } from "./context.js";
import { define } from "./define.js";
import { element, furnish } from "./dom.js";
import { embedTexts } from "./embed-texts.js";
import { nextPaint } from "./next-paint.js";
import { createTranslate } from "./formats.js";
import { describeMark, marked } from "./placeholder/describe-mark.js";
import { drawOffer } from "./placeholder/draw-offer.js";
import { isHydrating } from "./placeholder/is-hydrating.js";
import { watchKeptPages } from "./placeholder/kept-pages.js";
import { createPoints } from "./placeholder/page-axes.js";
import { fold, insertBeside, measure, placeOver } from "./placeholder/place-over.js";
import { reveal, whenLoaded } from "./placeholder/reveal.js";
import { lift, sink } from "./placeholder/take-no-focus.js";
import { thumbnailOf } from "./placeholder/thumbnail-of.js";
import { watchPage } from "./placeholder/watch-page.js";
import { watchTarget } from "./placeholder/watch-target.js";
import { themeStyles } from "./theme.styles.js";
import { withConfig } from "./view-context.js";

/** For so many milliseconds at most a placeholder waits for a framework that may take the page over. */
const patience = 30_000;

const covers = new WeakMap<Element, ConsentPlaceholder>();

/** What a placeholder needs to know of the element that it stands for. */
interface Subject {
  readonly target: HTMLElement;
  readonly host: Host;
  /** Draws what can be offered now. */
  draw(): { readonly offer: HTMLElement; readonly loading: HTMLElement };
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
export class ConsentPlaceholder extends ReactiveElement {
  static override styles = [themeStyles, placeholderStyles].map(unsafeCSS);

  #subject: Subject | null = null;
  #unlisten: (() => void) | undefined;
  /** What is far from the viewport is not followed: it is when it comes near. */
  #isNear = false;
  #isFolded = false;
  readonly #look = () => (this.#isNear || this.#isFolded || !this.#subject?.target.isConnected) && this.#follow();
  #isLoading = false;
  /** What the offer is drawn for; `undefined` once the target has changed. */
  #isOptedOut: boolean | undefined;
  #offer: HTMLElement = element("div", {});
  #loading: HTMLElement = this.#offer;
  #room = "";
  #departures = 0;
  #waits: ReturnType<typeof setTimeout> | undefined;
  readonly #end = performance.now() + patience;
  readonly #card = element("div", { class: "card", part: "card" });
  readonly #open = element("button", { class: "open", part: "open", type: "button", "aria-haspopup": "dialog", dir: "auto", onclick: () => this.#ask() });
  readonly #dialog = element("dialog", { part: "dialog", onclose: () => this.#follow() });

  /** Comes to stand over the target as soon as that takes up room, and leaves once it is released. */
  open(subject: Subject): void {
    this.#subject = subject;
    const { target } = subject;
    furnish(this.#card, {}, this.#offer, this.#open, this.#dialog);
    this.#draw();
    const approach = (entries: IntersectionObserverEntry[]) => {
      this.#isNear = entries.at(-1)!.isIntersecting;
      this.#follow();
    };
    new IntersectionObserver(approach, { rootMargin: "50%" }).observe(target);
    const readAnew = () => {
      this.#isOptedOut = undefined;
      this.#follow();
    };
    watchTarget(target, () => this.#follow(), readAnew);
    this.onkeyup = ({ key }) => {
      // Where Tab has come to is to be seen: a cover is not in the flow of the box that would have to scroll.
      if (key === "Tab" && this.#isCut()) target.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    covers.set(target, this);
    this.#follow();
  }

  /** Does what was pressed; then shows that it loads, until it has. */
  async load(act: () => unknown): Promise<void> {
    const { target, host } = this.#subject!;
    const loaded = whenLoaded(target);
    const parts = [...this.#card.children];
    this.#isLoading = true;
    this.#dialog.close();
    this.#card.replaceChildren(this.#loading);
    this.#loading.focus();
    await nextPaint();
    await act();
    if (!host.isHeld(target)) await loaded;
    else this.#card.replaceChildren(...parts);
    this.#isLoading = false;
    this.#follow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#subject) return this.#vanish();
    const { target, host } = this.#subject;
    this.#unlisten = host.listen(() => this.#follow());
    sink(target);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.#subject) return;
    this.#unlisten?.();
    lift(this.#subject.target);
    // Whoever took it away may have left its target, or put that elsewhere; whoever does so again and again means it.
    if (this.#departures++ < 10) this.#followSoon();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#card, ...createPoints());
    return root;
  }

  /** Leaves a page that was kept, as a clone or as text, and is shown again: it came with that, and so did what it had done to its target. */
  #vanish(): void {
    for (const near of [this.previousElementSibling, this.nextElementSibling]) if (near && !covers.get(near)?.isConnected) lift(near);
    this.remove();
  }

  /** Follows its target: where it is, how large, whether it is to be seen, whether it is held. */
  #follow(): void {
    const { target, host } = this.#subject!;
    const isNeeded = target.isConnected && (this.#isLoading || (target.matches(marked) && host.isHeld(target)));
    const space = isNeeded && measure(target);
    watchPage(this.#look, isNeeded);
    if (space) {
      this.#isNear ||= this.#isFolded; // Of what comes and goes within a moment the observer may say nothing.
      this.#isFolded = false;
      if (this.parentNode !== target.parentNode && this.#putOff(target)) return;
      if (this.parentNode !== target.parentNode) insertBeside(this, target);
      placeOver(this, target, space);
      // Where it stood before it was shifted may have given the page a scrollbar, and less width.
      placeOver(this, target, measure(target) ?? space);
      if (this.#isLoading) return;
      this.#draw();
      this.#fit();
    } else if (this.isConnected) {
      const hadFocus = this.matches(":focus-within");
      this.#isFolded = isNeeded && (hadFocus || this.#dialog.open); // Who is at it keeps it.
      if (this.#isFolded) return fold(this);
      this.remove();
      if (hadFocus && !host.isHeld(target)) reveal(target);
    }
  }

  /** True where its coming would have a framework throw away what is around the target; it tries again by itself. */
  #putOff(target: Element): boolean {
    if (!isHydrating(target) || performance.now() > this.#end) return false;
    this.#followSoon();
    return true;
  }

  #followSoon(): void {
    clearTimeout(this.#waits);
    this.#waits = setTimeout(() => this.#follow(), 100);
  }

  /** Offers what can be offered as the opt-out and the target now are; the focus stays on the same button. */
  #draw(): void {
    const { target, host, draw } = this.#subject!;
    const { optedOut } = host.getState();
    if (this.#isOptedOut === optedOut) return;
    this.#isOptedOut = optedOut;
    const focused = this.#offer.querySelector(":focus");
    const { offer, loading } = draw();
    const title = offer.getAttribute("aria-label")!;
    this.#open.textContent = title;
    this.#dialog.setAttribute("aria-label", title);
    const src = thumbnailOf(target);
    this.#card.querySelector("img")?.replaceWith();
    if (src) this.#card.prepend(element("img", { part: "thumbnail", src, alt: "" }));
    this.#offer.replaceWith(offer);
    if (focused) (offer.querySelector<HTMLElement>(`[part="${focused.part}"]`) ?? offer.querySelector("button")!).focus();
    this.#offer = offer;
    this.#loading = loading;
    this.#room = "";
  }

  #isCut(): boolean {
    return this.offsetWidth < this.#card.offsetWidth || this.offsetHeight < this.#card.offsetHeight;
  }

  /** Opens what there was no room for. The focus is on the first answer, not on a link before it. */
  #ask(): void {
    this.#dialog.showModal();
    this.#offer.querySelector<HTMLElement>(".actions button")?.focus();
  }

  /** Takes the form that there is room for. */
  #fit(): void {
    const room = `${this.#card.offsetWidth} ${this.#card.offsetHeight}`;
    if (this.#dialog.open || this.#room === room) return;
    this.#room = room;
    this.#open.before(this.#offer);
    for (const form of ["full", "short", "plain", "brief", "compact"]) {
      this.setAttribute("form", form);
      if (this.#card.scrollHeight <= this.#card.clientHeight && this.#card.scrollWidth <= this.#card.clientWidth) return;
    }
    this.#dialog.append(this.#offer);
  }
}

/** Gives a held element a placeholder, once. */
export function cover(target: HTMLElement, host: Context): void {
  const context = withConfig(host);
  const describe = () => describeMark(target, context.config);
  if (!describe() || covers.has(target) || !host.isHeld(target)) return;
  const translate = createTranslate(context.texts, embedTexts);
  if (!define("consent-placeholder", ConsentPlaceholder)) return;
  watchKeptPages();
  const placeholder = safeDocument.createElement("consent-placeholder") as ConsentPlaceholder;
  furnish(placeholder, { "data-turbo-temporary": true, theme: context.config.ui.theme, lang: context.locale, dir: context.dir });
  placeholder.open({ target, host, draw: () => drawOffer(target, describe()!, { ...context, translate }, (act) => void placeholder.load(act)) });
}
