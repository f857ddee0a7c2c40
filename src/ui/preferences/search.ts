import { element } from "../dom.js";
import { formatCount } from "../formats.js";
import type { DialogContext } from "./dialog-context.js";

/** How many services a list may have that is taken in without a search. */
const few = 8;

/** A text as it is searched: without accents, and in small letters, by no language's rules (a Turkish browser would make an `ı` of an `I`). */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A field that leaves of the sections what has the words typed into it, in the name, the provider or the description of a service. `null` where there are few. */
export function searchField({ translate, lang }: DialogContext, sections: readonly HTMLElement[], query: string, onQuery: (query: string) => void): HTMLElement | null {
  const services = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>(".service")]);
  if (services.length <= few) return null;
  const result = element("p", { class: "found", role: "status" });
  const apply = (text: string) => {
    const words = fold(text).match(/\S+/g) ?? [];
    for (const service of services) service.hidden = !words.every((word) => fold(service.dataset["words"]!).includes(word));
    for (const section of sections) {
      const { length } = section.querySelectorAll(".service:not([hidden])");
      section.hidden = words.length > 0 && !length;
      const list = section.querySelector("details");
      if (!list) continue;
      list.firstElementChild!.textContent = translate("services", { count: formatCount(length, lang) });
      if (words.length) list.open = length > 0;
    }
    result.textContent = words.length ? translate("found", { count: formatCount(services.filter(({ hidden }) => !hidden).length, lang) }) : "";
  };
  const oninput = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    onQuery(value);
    apply(value);
    (services.find(({ hidden }) => !hidden) ?? result).scrollIntoView({ block: "nearest" });
  };
  const input = element("input", { type: "search", id: "search", part: "search", autocomplete: "off", value: query, "aria-label": translate("search"), placeholder: translate("search"), oninput });
  apply(query);
  return element("div", { class: "search" }, input, result);
}
