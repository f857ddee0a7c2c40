import { element } from "../dom.js";
import { formatCount } from "../texts.js";
import type { DialogContext } from "./dialog-context.js";

/** How many services a list may have that is taken in without a search. */
const few = 8;

/** A field that leaves of the sections what has the words typed into it, in the name, the provider or the description of a service. `null` where there are few. */
export function searchField({ config, translate, lang }: DialogContext, sections: readonly HTMLElement[], query: string, onQuery: (query: string) => void): HTMLElement | null {
  const services = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>(".service")]);
  if (config.categories.flatMap(({ services }) => services).length <= few) return null;
  const result = element("p", { class: "found", role: "status" });
  const apply = (text: string) => {
    const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    for (const service of services) service.hidden = !words.every((word) => service.dataset["words"]?.includes(word));
    for (const section of sections) {
      const found = section.querySelectorAll(".service:not([hidden])").length;
      section.hidden = words.length > 0 && found === 0;
      const list = section.querySelector("details");
      if (list && words.length > 0) list.open = found > 0;
    }
    result.textContent = words.length ? translate("found", { count: formatCount(services.filter(({ hidden }) => !hidden).length, lang) }) : "";
  };
  const oninput = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    onQuery(value);
    apply(value);
  };
  const input = element("input", { type: "search", id: "search", part: "search", autocomplete: "off", value: query, "aria-label": translate("search"), placeholder: translate("search"), oninput });
  if (query) apply(query);
  return element("div", { class: "search" }, input, result);
}
