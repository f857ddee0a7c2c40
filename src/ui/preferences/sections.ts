import { isGranted } from "../../core/is-granted.js";
import { eventOf, saveAll } from "../../core/transition.js";
import type { Choices } from "../../core/types.js";
import { toJson } from "../../platform/to-json.js";
import { element } from "../dom.js";
import { nextPaint } from "../next-paint.js";
import { formatDate } from "../formats.js";
import type { DialogContext } from "./dialog-context.js";

/** Title and close button. */
export function dialogHeader({ translate }: DialogContext, close: () => void): HTMLElement {
  const button = element("button", { id: "close", type: "button", class: "quiet close", part: "close", "aria-label": translate("close"), onclick: close });
  return element("div", { class: "head", part: "header" }, element("h2", { id: "title", part: "title" }, translate("dialogTitle")), button);
}

/** What stands, in words: an opt-out, a signal that was honoured, the date of the decision and of the policy. */
export function statusLines(context: DialogContext, draft: Choices): (HTMLElement | "" | undefined)[] {
  const { config, lang, translate, getState } = context;
  const { url, updated } = config.policy;
  const lines = [getState().optedOut && translate("optedOut"), isSignalled(context) && translate("signal"), decisionLine(context, draft)];
  const policy = url && element("a", { id: url, href: url, part: "link" }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink"));
  return [element("div", { class: "status", part: "status" }, ...lines.map((line) => line && element("p", {}, line))), policy];
}

/** True while an opt-out signal is what keeps things off: it decides, or a refusal has answered it and it still stands. */
function isSignalled({ config, ruleFor, getMemory, getVerdict }: DialogContext): boolean | undefined {
  const { record } = getMemory();
  const isRefused = record?.signal && ![...record.choices.values()].includes(true);
  return config.categories.some(({ id }) => ruleFor(id) === "signal") || (isRefused && getVerdict().isSignalled);
}

/** When and under the policy of which date it was decided: that of the policy, if it is the present one, else a version that is a date. */
function decisionLine({ config, lang, translate, getState, getMemory }: DialogContext, draft: Choices): string | false {
  const state = getState();
  const { optedOut, decidedAt } = state;
  const { record } = getMemory();
  const { version, updated } = config.policy;
  const isPresent = record?.policyVersion === version;
  // A decision whose time is over counts as none.
  if (!record || (isPresent && !decidedAt)) return !optedOut && [...draft].every(([id, choice]) => choice === isGranted(state, id)) && translate("undecided");
  const named = (isPresent && updated) || record.policyVersion;
  const policy = formatDate(named, lang);
  const date = formatDate(new Date(record.time).toISOString(), lang);
  return translate(!decidedAt ? "decidedEarlier" : policy === named ? "decidedOn" : "decidedUnder", { date, policy });
}

/** The standing opt-out, and what it is good for, in plain words. It clears what the API's clears. */
export function optOutSection({ translate, perform, getState }: DialogContext): HTMLElement {
  const { optedOut } = getState();
  const act = () => void perform(eventOf(optedOut ? "opt-in" : "opt-out", "dialog"), { isThorough: !optedOut, pause: nextPaint });
  return section("opt-out", translate("optOutTitle"), translate("optOutText"), plainButton("opt-out", translate(optedOut ? "optIn" : "optOut"), act));
}

/** Withdrawing, and what there is to have and to forget about the visitor's choices. */
export function dataSection({ translate, perform, erase, exportRecord }: DialogContext, close: () => void): HTMLElement {
  const withdraw = () => void perform(saveAll(false, "dialog"), { isThorough: true, pause: nextPaint });
  const forget = () => {
    close();
    void erase();
  };
  const buttons = element(
    "div",
    { class: "buttons" },
    plainButton("withdraw", translate("withdraw"), withdraw),
    plainButton("download", translate("download"), async () => saveFile("consent.json", await exportRecord())),
    plainButton("erase", translate("erase"), forget),
  );
  return section("data", translate("dataTitle"), translate("dataText"), buttons);
}

/** The shop's links: help, rights, contact. */
export function helpLinks({ config, translate }: DialogContext): HTMLElement | false {
  const items = config.ui.links.map(({ label, url }) => element("li", {}, element("a", { id: label, href: url, part: "link" }, label)));
  return items.length > 0 && section("links", translate("links"), "", element("ul", {}, ...items));
}

function section(part: string, title: string, text: string, content: HTMLElement): HTMLElement {
  return element("section", { part, "aria-labelledby": `label-of-${part}` }, element("h3", { id: `label-of-${part}` }, title), text && element("p", {}, text), content);
}

function plainButton(id: string, text: string, onclick: () => void): HTMLElement {
  return element("button", { id, type: "button", class: "quiet", part: `button ${id}-button`, onclick }, text);
}

/** Nothing to save is no file. */
function saveFile(name: string, data: object | undefined): void {
  if (!data) return;
  const href = URL.createObjectURL(new Blob([toJson(data, 2)], { type: "application/json" }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
