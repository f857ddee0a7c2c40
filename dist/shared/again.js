import { s as saveAll, e as eventOf } from './transition.js';
import { w as withConfig, b as categoryLabel, d as createTranslate, e as categoryTexts } from './ui.js';

const againTexts = {
  changedTitle: "Our cookie policy has changed",
  changedText: "We use cookies, and our policy about them has changed since you decided. Please choose again.",
  noticeText: "We use cookies as you chose: nothing about your choices has changed.",
  newTitle: "New since you decided",
  newText: "We use cookies for something that you have not been asked about yet: {names}. Accept or reject it here; your other choices stay as they are."
};

function setAside(banner) {
  const children = [...banner.childNodes];
  const voice = ["lang", "dir"].map((name) => [name, banner.getAttribute(name)]);
  banner.replaceChildren();
  return () => {
    banner.replaceChildren(...children);
    for (const [name, value] of voice) {
      if (value === null) banner.removeAttribute(name);
      else banner.setAttribute(name, value);
    }
  };
}

function askAgain(context) {
  const view = withConfig(context);
  const { config, lang, texts, getState, getMemory, getVerdict } = view;
  const { changes, version } = config.policy;
  const translate = createTranslate(texts, { ...againTexts, ...categoryTexts });
  const { record } = getMemory();
  const { status, decidedAt } = getState();
  if (!record) return void 0;
  const common = { count: 0, setAside };
  const isChanged = record.policyVersion !== version;
  const linesOf = (text) => [text, ...changes && isChanged ? [changes] : []];
  if (status === "decided") return getVerdict().isNoticeDue ? { title: translate("changedTitle"), lines: linesOf(translate("noticeText")), ...common, answer: void 0 } : void 0;
  if (!decidedAt) return isChanged ? { title: translate("changedTitle"), lines: linesOf(translate("changedText")), ...common, answer: (choice) => saveAll(choice, "banner") } : void 0;
  const isNew = ({ id }) => !record.choices.has(id);
  const open = openCategories(view);
  const ids = open.flatMap((category) => [category, ...category.services]).filter(isNew).map(({ id }) => id);
  const names = open.flatMap((category) => isNew(category) ? [categoryLabel(translate, category)] : category.services.filter(isNew).map(({ id, label = id }) => label));
  return {
    title: translate("newTitle"),
    lines: linesOf(translate("newText", { names: formatList(names, lang) })),
    ...common,
    answer: (choice) => eventOf("save", "banner", new Map(ids.map((id) => [id, choice])))
  };
}
function formatList(names, lang) {
  return new Intl.ListFormat(lang, { type: "unit" }).format(names);
}
function openCategories({ config, ruleFor }) {
  return config.categories.filter(({ id, required }) => !required && ruleFor(id) !== "opt-out");
}

export { askAgain };
