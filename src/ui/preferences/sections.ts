import { safeDocument } from "../../platform/safe-document.js";
import { element } from "../dom.js";
import { nextPaint } from "../next-paint.js";
import { formatDate } from "../texts.js";
import type { DialogContext } from "./dialog-context.js";
import type { DialogTranslate } from "./dialog-texts.js";

/** Title and close button. */
export function dialogHeader(translate: DialogTranslate, close: () => void): HTMLElement {
  const button = element("button", { id: "close", type: "button", class: "quiet close", "aria-label": translate("close"), onclick: close }, cross());
  return element("div", { class: "head" }, element("h2", { id: "title" }, translate("dialogTitle")), button);
}

/** What stands, in words: an opt-out, a signal that was honoured, the date of the decision and of the policy. */
export function statusLines({ config, lang, translate, getState }: DialogContext): HTMLElement[] {
  const { optedOut, decidedAt, gpc } = getState();
  const { url, updated } = config.policy;
  const lines = [
    optedOut && translate("optedOut"),
    gpc && config.signals.gpc === "honor" && translate("signal"),
    decidedAt ? translate("decidedOn", { date: formatDate(decidedAt, lang) }) : !optedOut && translate("undecided"),
  ].filter((line): line is string => !!line);
  const policy = url && element("a", { href: url }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink"));
  return [...lines.map((line) => element("p", { class: "status", role: "status" }, line)), ...(policy ? [policy] : [])];
}

/** The standing opt-out, and what it is good for, in plain words. */
export function optOutSection({ translate, perform, getState }: DialogContext): HTMLElement {
  const { optedOut } = getState();
  const action = optedOut ? "opt-in" : "opt-out";
  const button = element("button", { id: "opt-out", type: "button", class: "quiet", onclick: () => void perform({ type: action, source: "dialog" }, { pause: nextPaint }) }, translate(optedOut ? "optIn" : "optOut"));
  return element("section", {}, element("h3", {}, translate("optOutTitle")), element("p", {}, translate("optOutText")), button);
}

/** The shop's links: help, rights, contact. */
export function helpLinks({ config, translate }: DialogContext): HTMLElement | null {
  const { links } = config.ui;
  const items = links.map(({ label, url }) => element("li", {}, element("a", { href: url }, label)));
  return items.length ? element("section", {}, element("h3", {}, translate("links")), element("ul", {}, ...items)) : null;
}

function cross(): SVGElement {
  const create = (name: string, attributes: Record<string, string>) => {
    const created = safeDocument.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
    return created;
  };
  const icon = create("svg", { width: "16", height: "16", viewBox: "0 0 16 16", "aria-hidden": "true" }) as SVGElement;
  icon.append(create("path", { d: "M2 2l12 12M14 2L2 14", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round" }));
  return icon;
}
