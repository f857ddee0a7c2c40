import { whenParsed } from "../platform/is-parsed.js";
import { safeDocument } from "../platform/safe-document.js";

/* All looks are the button's, in the shadow, and what the page says of the host counts for nothing: no reset reaches it. */
const styles =
  ":host{all:initial!important}" +
  "button{position:fixed;bottom:16px;inset-inline-start:16px;z-index:2147482999;min-height:44px;padding:0 18px;" +
  "border:1px solid #8888;border-radius:22px;box-shadow:0 2px 12px #0003;" +
  "font:var(--assent-font,max(16px,1rem) system-ui);font-weight:600;" +
  "color-scheme:light dark;color:var(--assent-text,CanvasText);background:var(--assent-surface,Canvas);cursor:pointer}" +
  "[hidden]{display:none!important}" +
  "@media print{button{display:none!important}}";

/** Milliseconds that the button leaves to the page, the banner or a click. */
const delay = 99;

/**
 * Puts a button on the page that brings the preferences back, on every page and without loading anything: withdrawing has to be as easy as
 * giving (GDPR Art. 7(3)). It stays away while the banner or the preferences are to be seen, or are on their way, and comes into being
 * when it is first needed, a moment later: neither the first sight of the page, nor that of the banner, nor the answer to a click waits for it.
 * Returns a function that brings the button when a banner is called off before it was shown, which no event tells.
 */
export function placeWayBack(label: string, theme: string, isAsking: () => boolean): () => void {
  let button: HTMLElement | undefined;
  let isAway: boolean | undefined;
  const come = () =>
    void setTimeout(() => {
      if (!(isAway ?? isAsking())) button ??= place(label, theme);
    }, delay);
  // A banner may still be open when the preferences leave; and a change answers one that never came, or brings one.
  for (const type of ["consent:show", "consent:hide", "consent:change"])
    safeDocument.addEventListener(type, () => {
      isAway = type === "consent:show" || !!safeDocument.querySelector("consent-banner:not([hidden])") || (type === "consent:change" && (isAway || undefined));
      if (button) button.hidden = !!isAway;
      come();
    });
  whenParsed(come);
  return come;
}

/** It stands beside the body, which single-page apps swap; an app that renders the document anew, root and all, does not take it away either. */
function place(label: string, theme: string): HTMLElement {
  const host = safeDocument.createElement("consent-reopen");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const button = Object.assign(safeDocument.createElement("button"), { textContent: label, part: "button" });
  button.style.colorScheme = theme.replace("auto", ""); // `auto` would be a scheme that no browser knows, and light.
  button.setAttribute("data-consent-action", "preferences");
  root.append(button);
  /** A page that takes it away time and again means it, and may answer each return within the same microtask: then it stays away for good. */
  let returns = 9;
  const stay = () => {
    const { documentElement } = safeDocument;
    if (host.isConnected || !documentElement || returns-- < 1) return;
    documentElement.append(host);
    observer.observe(documentElement, { childList: true });
  };
  const observer = new MutationObserver(stay);
  observer.observe(document, { childList: true });
  stay();
  return button;
}
