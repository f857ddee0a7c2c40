import { type ConsentEvent, eventOf, saveAll } from "../../core/transition.js";
import { type BannerText, bannerTexts } from "../banner-texts.js";
import type { Context } from "../context.js";
import { type Child, element } from "../dom.js";
import { createTranslate, formatCount, formatDate } from "../formats.js";

/** What differs between messages. */
export interface Content {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many services it is about; 0 is not said. */
  readonly count: number;
  /** What a yes and a no store; `undefined` where nothing is asked, and the message can only be dismissed. */
  readonly answer: ((choice: boolean) => ConsentEvent) | undefined;
  /** Makes room for what children of the page's own cannot say or ask; answers what puts them back. */
  readonly setAside?: (banner: HTMLElement) => () => void;
}

/** The question about everything, for those who have not decided. */
export function askFirst({ texts, getState, ruleFor }: Context): Content {
  const translate = createTranslate(texts, bannerTexts);
  const { categories, services } = getState();
  const isOn = Object.keys(categories).some((id) => categories[id] === "granted" && ruleFor(id) === "mode");
  return {
    title: translate("bannerTitle"),
    lines: [translate(isOn ? "bannerTextOn" : "bannerText")],
    count: Object.keys(services).filter((id) => ruleFor(id) !== "required").length,
    answer: (choice) => saveAll(choice, "banner"),
  };
}

/** What the first layer says and offers: children to be slotted into it. `decide` is called with what the button that is clicked stands for. */
export function buildMessage({ policy: { url, updated }, lang, texts, show }: Context, { title, lines, count, answer }: Content, decide: (event: ConsentEvent) => void): Child[] {
  const translate = createTranslate(texts, bannerTexts);
  /** The second half of a double click was meant for what was there before: keys and scripts click without a count. */
  const button = (text: BannerText, act: () => void, slot = "actions") => element("button", { slot, type: "button", onclick: ({ detail }) => detail > 1 || act() }, translate(text));
  return [
    element("h2", { slot: "title" }, title),
    ...lines.map((line) => element("p", { slot: "text" }, line)),
    url && element("a", { slot: "policy", href: url }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink")),
    count > 0 && element("span", { slot: "policy" }, translate("services", { count: formatCount(count, lang) })),
    ...(answer
      ? [button("rejectAll", () => decide(answer(false))), button("acceptAll", () => decide(answer(true)))]
      : [button("close", () => decide(eventOf("dismiss", "banner")))]),
    button("preferences", () => void show("preferences"), "preferences"),
  ];
}
