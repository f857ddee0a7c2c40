import type { Category, Service } from "../../core/config-shape.js";
import { categoryLabel, categoryTexts } from "../category-texts.js";
import { element } from "../dom.js";
import type { DeclarationContext } from "./declaration-context.js";

/** One section a category: what it is for, what was chosen, and its services with all that they keep in the browser. */
export function drawCategory(context: DeclarationContext, { id, label, description, required, services }: Category): HTMLElement {
  const { translate, getState } = context;
  const text = description ?? (Object.hasOwn(categoryTexts, id) && translate(`${id}Text` as "essentialText"));
  const { categories, services: decisions } = getState();
  const isOn = (all: Readonly<Record<string, string>>, key: string) => Object.hasOwn(all, key) && all[key] === "granted";
  const choices = new Set([isOn(categories, id), ...services.map((each) => isOn(decisions, each.id))]);
  const word = (all: ReadonlySet<boolean>) => (required ? "alwaysOn" : all.size > 1 ? "allowedInPart" : all.has(true) ? "allowed" : "refused");
  const badge = (all: ReadonlySet<boolean>) => element("span", { class: "choice", part: `choice ${word(all)}` }, translate(word(all)));
  return element(
    "section",
    { part: "category", "aria-labelledby": `category-${id}` },
    element("div", { class: "row" }, element("h3", { id: `category-${id}` }, categoryLabel(translate, { id, label })), badge(choices)),
    text && element("p", {}, text),
    ...services.map((service) => drawService(context, service, badge(new Set([isOn(decisions, service.id)])))),
  );
}

function drawService(context: DeclarationContext, service: Service, choice: HTMLElement): HTMLElement {
  const { id, label = id, provider, description, privacyUrl, optOutUrl } = service;
  const { translate } = context;
  const link = (href: string | undefined, text: string) => href && element("a", { href, target: "_blank", rel: "noopener", "aria-label": `${text}: ${label}` }, text);
  const links = [link(privacyUrl, translate("privacyLink")), link(optOutUrl, translate("optOutLink"))].filter(Boolean);
  return element(
    "div",
    { class: "service", part: "service" },
    element("div", { class: "row" }, element("h4", {}, label), choice),
    provider && element("p", {}, translate("provider", { provider })),
    description && element("p", {}, description),
    links.length > 0 && element("p", { class: "links" }, ...links),
    drawTable(context, service, label),
  );
}

/**
 * A table that keeps its roles where the styles lay it out as a list: https://www.w3.org/TR/html-aam-1.0/ ties them to the display. Each
 * text finds its own direction, in an element of its own: on the cell WebKit turns the padding round with it.
 */
function drawTable({ translate }: DeclarationContext, { cookies, storage }: Service, service: string): HTMLElement | null {
  if (cookies.length + storage.length === 0) return null;
  const heads = (["cookieName", "cookiePurpose", "cookieDuration", "cookieKind"] as const).map((key) => translate(key));
  const cell = (text: string | undefined, index: number) =>
    index === 0
      ? element("th", { role: "rowheader", scope: "row" }, element("bdi", {}, text))
      : element("td", { role: "cell", "data-head": heads[index] }, element("bdi", {}, text || "–"));
  const row = (...texts: (string | undefined)[]) => element("tr", { role: "row" }, ...texts.map(cell));
  const head = element("tr", { role: "row" }, ...heads.map((text) => element("th", { role: "columnheader", scope: "col" }, text)));
  const rows = [
    ...cookies.map(({ name, purpose, duration, domain }) => row(name, purpose, duration, domain ? translate("cookieFrom", { domain }) : translate("cookie"))),
    ...storage.map(({ name, area }) => row(name, "", translate(area === "sessionStorage" ? "untilTabCloses" : "untilCleared"), translate(area))),
  ];
  return element(
    "table",
    { role: "table", part: "table", "aria-label": translate("cookiesOf", { service }) },
    element("thead", { role: "rowgroup" }, head),
    element("tbody", { role: "rowgroup" }, ...rows),
  );
}
