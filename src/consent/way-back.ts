import { safeDocument } from "../platform/safe-document.js";

const styles = `:host{position:fixed;bottom:16px;inset-inline-start:16px;z-index:2147482999;color-scheme:light dark}
button{min-height:44px;padding:0 18px;border:1px solid;border-radius:22px;font:var(--assent-font,600 15px system-ui,sans-serif);color:var(--assent-text,CanvasText);background:var(--assent-surface,Canvas);cursor:pointer}
@media print{:host{display:none}}`;

/**
 * Puts a button on the page that brings the preferences back, on every page and without loading anything: withdrawing has to be as easy as
 * giving (GDPR Art. 7(3)). It comes when the page has been parsed, and stays away while the banner or the preferences are to be seen.
 */
export function placeWayBack(label: string, isAsking: () => boolean): void {
  const place = () => {
    const host = safeDocument.createElement("consent-reopen");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const button = safeDocument.createElement("button");
    button.textContent = label;
    button.part.value = "button";
    button.dataset["consentAction"] = "preferences";
    root.append(button);
    host.hidden = isAsking();
    for (const type of ["consent:show", "consent:hide"]) safeDocument.addEventListener(type, () => (host.hidden = type === "consent:show"));
    safeDocument.documentElement.append(host); // Beside the body, which single-page apps swap.
  };
  if (safeDocument.readyState === "loading") safeDocument.addEventListener("DOMContentLoaded", place);
  else place();
}
