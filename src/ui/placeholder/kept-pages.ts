import { safeDocument } from "../../platform/safe-document.js";

/**
 * Has a page that is kept, to be shown again by Back, hold again what it held. It is kept as a copy, in which a released element has its
 * address and would ask for it at once, whatever the gate then says of it. What is granted gets its address back from the gate.
 *
 * Turbo's copies are changed as they come, those of htmx as they are made: the page that is copied may go on being shown.
 */
export function watchKeptPages(): void {
  safeDocument.addEventListener("turbo:before-render", holdInPage);
  safeDocument.addEventListener("htmx:beforeHistorySave", holdInCopy);
}

function holdInPage({ detail }: Event & { detail?: { newBody: Element } }): void {
  holdAgain(detail!.newBody);
}

/** htmx keeps the markup of a clone that it makes right after it has said so: https://htmx.org/events/#htmx:beforeHistorySave */
function holdInCopy({ detail }: Event & { detail?: { historyElt: Element } }): void {
  const page = detail!.historyElt;
  page.cloneNode = (isDeep) => holdAgain(Node.prototype.cloneNode.call(page, isDeep) as Element);
  queueMicrotask(() => Reflect.deleteProperty(page, "cloneNode"));
}

/** Pictures stay, and `srcset`, which is theirs alone: their copies have asked already, and would ask once more. */
function holdAgain(page: Element): Element {
  for (const held of page.querySelectorAll("[data-consent]:not(script,img)")) {
    for (const part of [held, ...held.querySelectorAll("source,track")]) {
      // An address that differs is the author's own, for as long as it is held.
      for (const name of ["src", "href", "data", "poster"]) if (part.getAttribute(name) === part.getAttribute(`data-${name}`)) part.removeAttribute(name);
    }
    held.closest<HTMLMediaElement>("video,audio")?.load(); // A copy of a player has begun to fetch, and an address less does not stop it.
  }
  return page;
}
