import type { Category, Service } from "../../core/config-shape.js";
import type { Choices } from "../../core/types.js";
import { element } from "../dom.js";
import { idsOf, isMixed } from "../draft.js";
import { formatCount } from "../formats.js";
import type { DialogContext } from "./dialog-context.js";
import { describeCategory } from "./dialog-texts.js";

/** What a category and its services are drawn with. */
interface Drawing extends DialogContext {
  readonly category: Category;
  control(id: string, label: string): HTMLElement;
}

/** One section a category, with its services folded away. The switches are set by `syncSwitches` and tell `onMove` when they are moved. */
export function categoryList(context: DialogContext, onMove: (category: Category, id: string, choice: boolean) => void): HTMLElement[] {
  const { config, translate, ruleFor } = context;
  return config.categories.map((category) => {
    const { id, required, services } = category;
    const { label: name, description } = describeCategory(translate, category);
    const disabled = ruleFor(id) === "opt-out";
    const control = (itemId: string, label: string) => {
      if (required) return element("span", { class: "always", part: "always" }, translate("alwaysOn"));
      const onchange = ({ target }: Event) => onMove(category, itemId, (target as HTMLInputElement).checked);
      return element("input", { type: "checkbox", part: "switch", id: `switch-${itemId}`, "aria-label": label, disabled, onchange });
    };
    const head = row(element("h3", { id: `label-${id}`, part: "category-title" }, name), control(id, name), description);
    return element("section", { class: "category", part: "category", "aria-labelledby": `label-${id}` }, head, services.length > 0 && serviceList({ ...context, category, control }));
  });
}

/** Shows a draft on the switches under `root`. */
export function syncSwitches(root: ParentNode, categories: readonly Category[], draft: Choices): void {
  for (const category of categories) {
    for (const id of idsOf(category)) {
      const input = root.querySelector<HTMLInputElement>(`#switch-${id}`);
      if (!input) continue;
      input.checked = !!draft.get(id);
      input.indeterminate = id === category.id && isMixed(category, draft);
      input.role = input.indeterminate ? "checkbox" : "switch"; // A switch has no state in between: https://w3c.github.io/aria/#switch
    }
  }
}

function row(heading: HTMLElement, control: HTMLElement, description: string): HTMLElement {
  return element("div", { class: "row" }, heading, control, description && element("p", {}, description));
}

function serviceList(drawing: Drawing): HTMLElement {
  const { category, translate, lang } = drawing;
  const count = translate("services", { count: formatCount(category.services.length, lang) });
  const summary = element("summary", { id: `services-${category.id}`, part: "summary", "aria-labelledby": `label-${category.id} services-${category.id}` }, count);
  return element("details", { id: `details-${category.id}` }, summary, ...category.services.map((service) => serviceCard(service, drawing)));
}

function serviceCard(service: Service, { translate, control }: Drawing): HTMLElement {
  const { id, label = id, provider, description = "", privacyUrl, optOutUrl } = service;
  const link = (href: string | undefined, text: string) =>
    href && element("li", {}, element("a", { id: text + label, href, target: "_blank", rel: "noopener", part: "link", "aria-label": `${text}: ${label}` }, text));
  return element(
    "div",
    { class: "service", part: "service", "data-words": [label, id, provider, description].join(" ") },
    row(element("h4", { part: "service-title" }, label), control(id, label), description),
    provider && element("p", { class: "provider" }, translate("provider", { provider })),
    storedThings(service, label, translate),
    (privacyUrl || optOutUrl) && element("ul", {}, link(privacyUrl, translate("privacyLink")), link(optOutUrl, translate("optOutLink"))),
  );
}

function storedThings({ id, cookies, storage }: Service, label: string, translate: DialogContext["translate"]): HTMLElement | null {
  if (!cookies.length && !storage.length) return null;
  const entry = (name: string, ...facts: (string | undefined)[]) =>
    element("div", { class: "cookie", part: "cookie" }, element("dt", {}, name), ...facts.map((fact) => fact && element("dd", {}, fact)));
  const text = translate("cookies");
  return element(
    "details",
    { id: `cookies-${id}` },
    element("summary", { id: `summary-${id}`, part: "summary", "aria-label": `${label}: ${text}` }, text),
    element("dl", {}, ...cookies.map(({ name, purpose, duration }) => entry(name, purpose, duration)), ...storage.map(({ name, area }) => entry(name, area))),
  );
}
