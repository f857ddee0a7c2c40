import { isGranted } from "../../core/judge.js";
import { saveAll, type ConsentEvent } from "../../core/transition.js";
import { bannerTexts } from "../banner-texts.js";
import type { Context } from "../context.js";
import { element } from "../dom.js";
import { createTranslate, formatDate, formatNumber } from "../texts.js";

/** What the first layer says and offers: children to be slotted into it. */
export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children: readonly Node[];
}

/** What differs between messages. */
export interface Content {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many services it is about; 0 is not said. */
  readonly count: number;
  /** What a yes and a no store; `undefined` where nothing is asked, and the message can only be dismissed. */
  readonly answer: ((choice: boolean) => ConsentEvent) | undefined;
}

/** The question about everything, for those who have not decided. */
export function askFirst(context: Context): Content {
  const { config, texts, getState } = context;
  const translate = createTranslate(texts, bannerTexts);
  const open = config.categories.filter(({ required }) => !required);
  const state = getState();
  const isOn = !state.decidedAt && open.some(({ id }) => isGranted(state, id));
  return {
    title: translate("bannerTitle"),
    lines: [translate(isOn ? "bannerTextOn" : "bannerText")],
    count: open.flatMap(({ services }) => services).length,
    answer: (choice) => saveAll(choice, "banner"),
  };
}

/** Builds the message; `decide` is called with what the button that is clicked stands for. */
export function buildMessage(context: Context, { title, lines, count, answer }: Content, decide: (event: ConsentEvent) => void): Message {
  const { config, lang, texts, show } = context;
  const translate = createTranslate(texts, bannerTexts);
  const { url, updated } = config.policy;
  const button = (text: string, onclick: () => void, slot = "actions") => element("button", { slot, type: "button", onclick }, text);
  const answers = answer
    ? [button(translate("rejectAll"), () => decide(answer(false))), button(translate("acceptAll"), () => decide(answer(true)))]
    : [button(translate("close"), () => decide({ type: "dismiss", source: "banner" }))];
  const children = [
    element("h2", { slot: "title", id: "assent-title" }, title),
    ...lines.map((line) => element("p", { slot: "text" }, line)),
    url && element("a", { slot: "policy", href: url }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink")),
    count > 0 && element("span", { slot: "policy" }, translate("services", { count: formatNumber(count, lang) })),
    ...answers,
    button(translate("preferences"), () => void show("preferences"), "preferences"),
  ];
  return { title, lines, children: children.filter((child): child is HTMLElement => !!child) };
}
