import type { Category, Service } from "../../core/config-shape.js";
import type { Choices } from "../../core/types.js";
import { element } from "../dom.js";
import { idsOf, isMixed } from "../draft.js";
import type { DialogContext } from "./dialog-context.js";
import { categoryTexts, type DialogTranslate } from "./dialog-texts.js";

/** One section a category, with its services folded away. The switches are set by `syncSwitches` and tell `onMove` when they are moved. */
export function categoryList({ config, translate, getState }: DialogContext, onMove: (category: Category, id: string, choice: boolean) => void): HTMLElement[] {
  return config.categories.map((category) => {
    const { label, description } = categoryTexts(translate, category);
    const isFixed = getState().optedOut && (config.optOut.categories?.includes(category.id) ?? true);
    const control = (id: string, name: string) => {
      if (category.required) return element("span", { class: "always" }, translate("alwaysOn"));
      const onchange = ({ target }: Event) => onMove(category, id, (target as HTMLInputElement).checked);
      return element("input", { type: "checkbox", role: "switch", id: `switch-${id}`, "aria-label": name, disabled: isFixed, onchange });
    };
    const head = row(element("h3", { id: `label-${category.id}` }, label), control(category.id, label), description);
    const services = category.services.length > 0 && serviceList(category, translate, control, label);
    return element("section", { part: "category", "aria-labelledby": `label-${category.id}` }, head, services);
  });
}

/** Shows a draft on the switches under `root`. */
export function syncSwitches(root: ParentNode, categories: readonly Category[], draft: Choices): void {
  for (const category of categories) {
    for (const id of idsOf(category)) {
      const input = root.querySelector<HTMLInputElement>(`#switch-${id}`);
      if (!input) continue;
      input.checked = draft.get(id) === true;
      input.indeterminate = id === category.id && isMixed(category, draft);
    }
  }
}

function row(heading: HTMLElement, control: HTMLElement, description: string): HTMLElement {
  return element("div", { class: "row" }, heading, control, description && element("p", {}, description));
}

function serviceList({ services, id }: Category, translate: DialogTranslate, control: (id: string, name: string) => HTMLElement, category: string): HTMLElement {
  const summary = element("summary", { id: `services-${id}`, "aria-label": `${category}: ${translate("services", { count: String(services.length) })}` });
  summary.append(translate("services", { count: String(services.length) }));
  return element("details", {}, summary, ...services.map((service) => serviceCard(service, translate, control)));
}

function serviceCard(service: Service, translate: DialogTranslate, control: (id: string, name: string) => HTMLElement): HTMLElement {
  const { id, label = id, provider, description = "", privacyUrl, optOutUrl } = service;
  const link = (href: string | undefined, text: string) =>
    href && element("li", {}, element("a", { href, target: "_blank", rel: "noopener", "aria-label": `${text}: ${label}` }, text));
  return element(
    "div",
    { class: "service", part: "service" },
    row(element("h4", {}, label), control(id, label), description),
    provider && element("p", {}, translate("provider", { provider })),
    storedThings(service, translate),
    element("ul", {}, link(privacyUrl, translate("privacyLink")), link(optOutUrl, translate("optOutLink"))),
  );
}

function storedThings({ cookies, storage }: Service, translate: DialogTranslate): HTMLElement | null {
  if (cookies.length + storage.length === 0) return null;
  const entry = (name: string, ...facts: (string | undefined)[]) => [element("dt", {}, name), element("dd", {}, facts.filter(Boolean).join(" · "))];
  return element(
    "details",
    {},
    element("summary", {}, translate("cookies")),
    element("dl", {}, ...cookies.flatMap(({ name, purpose, duration }) => entry(name, purpose, duration)), ...storage.flatMap(({ name, area }) => entry(name, area))),
  );
}
