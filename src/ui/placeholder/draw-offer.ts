import { eventOf } from "../../core/transition.js";
import { categoryLabel } from "../category-texts.js";
import { element } from "../dom.js";
import { embedTexts } from "../embed-texts.js";
import type { Translate } from "../formats.js";
import type { ViewContext } from "../view-context.js";
import type { Embed } from "./describe-mark.js";

interface OfferContext extends ViewContext {
  readonly translate: Translate<keyof typeof embedTexts>;
}

/**
 * What a placeholder says and offers. *Load once* releases the element alone and decides nothing. *Always allow* names what it grants, and
 * is not offered where it could not help: for an id that the config lacks, and for what a standing opt-out covers.
 */
export function drawOffer(target: HTMLElement, embed: Embed, context: OfferContext, load: (act: () => unknown) => void): { offer: HTMLElement; loading: HTMLElement } {
  const { translate, lang, perform, release, isHeld, ruleFor } = context;
  const { service, ids, asked, others } = embed;
  const provider = embed.provider || translate("embedOtherCompany");
  const { privacyUrl } = service ?? {};
  const privacy = translate("privacyLink");
  const from = translate("embedTitle", { provider });
  const title = target.title || target.getAttribute("aria-label") || from;
  const list = (names: readonly string[]) => new Intl.ListFormat(lang).format(names);
  const names = list(asked.map((each) => categoryLabel(translate, each)));
  const isOptedOut = asked.some(({ owner }) => ruleFor(owner) === "opt-out");
  const canGrant = asked.length === ids.length && !isOptedOut;
  const isThirdParty = asked.length === 1 && asked[0]!.id === "third-party" && !asked[0]!.label;
  const loadOnce = () => {
    for (const each of [...target.querySelectorAll("source,track"), target]) if (isHeld(each)) release(each);
  };
  const grant = () => perform(eventOf("save", "placeholder", new Map(ids.map((id) => [id, true]))));
  const button = (part: string, text: string, act: () => unknown, name?: string) =>
    element("button", { part, class: name, type: "button", "aria-label": `${text}: ${title}`, onclick: () => load(act) }, text);
  const note = isOptedOut ? translate("embedOptedOut") : canGrant && others.length > 0 && translate("alwaysAllowNote", { services: list(others) });
  const offer = element(
    "div",
    { class: "content", part: "content", role: "group", "aria-label": title },
    element("p", { class: "title", part: "title" }, title),
    element("p", { class: "provider" }, title !== from && element("span", { part: "provider" }, from), privacyUrl && element("a", { href: privacyUrl, target: "_blank", rel: "noopener", "aria-label": `${privacy}: ${provider}` }, privacy)),
    element("p", { class: "text", part: "text" }, translate("embedText", { provider })),
    element(
      "div",
      { class: "actions", part: "actions" },
      button("load-once", translate("loadOnce"), loadOnce),
      canGrant && button("always-allow", isThirdParty ? translate("alwaysAllowThirdParty") : translate("alwaysAllow", { names }), grant, "quiet"),
    ),
    note && element("p", { class: "note", part: "note" }, note),
    element("button", { class: "close quiet", type: "button", onclick: ({ target: pressed }) => (pressed as Element).closest("dialog")?.close() }, translate("close")),
  );
  const loading = element("p", { class: "loading", part: "loading", role: "status", tabindex: "-1" }, translate("embedLoading", { provider }));
  return { offer, loading };
}
