import type { Category } from "../../core/config-shape.js";
import { eventOf, saveAll } from "../../core/transition.js";
import { type CategoryText, categoryLabel, categoryTexts } from "../category-texts.js";
import type { Context } from "../context.js";
import { createTranslate } from "../formats.js";
import { type ViewContext, withConfig } from "../view-context.js";
import { type AgainText, againTexts } from "./again-texts.js";
import type { Content } from "./message.js";
import { setAside } from "./set-aside.js";

/**
 * What the first layer says to those who have decided before: that the policy has changed and they are asked again, that something was
 * added and they are asked about that alone, or that nothing material has changed, which asks for nothing. `undefined` if none of these
 * is the case.
 */
export function askAgain(context: Context): Content | undefined {
  const view = withConfig(context);
  const { config, lang, texts, getState, getMemory, getVerdict } = view;
  const { changes, version } = config.policy;
  const translate = createTranslate<AgainText | CategoryText>(texts, { ...againTexts, ...categoryTexts });
  const { record } = getMemory();
  const { status, decidedAt } = getState();
  if (!record) return undefined;
  const common = { count: 0, setAside };
  const isChanged = record.policyVersion !== version;
  const linesOf = (text: string) => [text, ...(changes && isChanged ? [changes] : [])];
  if (status === "decided") return getVerdict().isNoticeDue ? { title: translate("changedTitle"), lines: linesOf(translate("noticeText")), ...common, answer: undefined } : undefined;
  // A decision that does not stand was made under another version, or its time is over.
  if (!decidedAt) return isChanged ? { title: translate("changedTitle"), lines: linesOf(translate("changedText")), ...common, answer: (choice) => saveAll(choice, "banner") } : undefined;
  const isNew = ({ id }: { readonly id: string }) => !record.choices.has(id);
  const open = openCategories(view);
  const ids = open.flatMap((category) => [category, ...category.services]).filter(isNew).map(({ id }) => id);
  const names = open.flatMap((category) => (isNew(category) ? [categoryLabel(translate, category)] : category.services.filter(isNew).map(({ id, label = id }) => label)));
  return {
    title: translate("newTitle"),
    lines: linesOf(translate("newText", { names: formatList(names, lang) })),
    ...common,
    answer: (choice) => eventOf("save", "banner", new Map(ids.map((id) => [id, choice]))),
  };
}

/** Names, one after the other as the visitor's language does it. */
function formatList(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: "unit" }).format(names);
}

/** The categories that there is something to decide about. */
function openCategories({ config, ruleFor }: ViewContext): readonly Category[] {
  return config.categories.filter(({ id, required }) => !required && ruleFor(id) !== "opt-out");
}
