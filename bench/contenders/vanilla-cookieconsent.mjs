import { bundle, fileOf, scriptTag, versionOf } from "./packaged.mjs";

const name = "vanilla-cookieconsent";
const code = `
import { run } from "vanilla-cookieconsent";
run({
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: { default: "en", translations: { en: {
    consentModal: { title: "Your choice about cookies", description: "We use cookies that this shop needs to work. With your consent we also use others.", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Preferences" },
    preferencesModal: { title: "Cookie preferences", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", savePreferencesBtn: "Save", closeIconLabel: "Close", sections: [{ title: "Essential", linkedCategory: "necessary" }, { title: "Analytics", linkedCategory: "analytics" }] },
  } } },
});`;

/** As its guide says for bundlers; stylesheet in the head. */
export const vanillaCookieconsent = {
  id: name,
  label: name,
  version: versionOf(name),
  gating: "markup",
  files: async () => ({ "consent.js": await bundle(code), "consent.css": fileOf(name, "dist/cookieconsent.css") }),
  head: (at) => `<link rel="stylesheet" href="${at}consent.css"><script type="module" src="${at}consent.js"></script>`,
  script: (script) => scriptTag(script, 'type="text/plain" data-category="analytics"'),
  accept: `() => document.querySelector('#cc-main .cm__btn[data-role="all"]')`,
};
