import { fileOf, ownGate, ownTag, versionOf } from "./packaged.mjs";

const name = "tarteaucitronjs";
const names = ["tarteaucitron.min.js", "tarteaucitron.js", "tarteaucitron.services.min.js", "tarteaucitron.services.js", "css/tarteaucitron.min.css", "css/tarteaucitron.css", "lang/tarteaucitron.en.min.js", "lang/tarteaucitron.en.js", "advertising.min.js", "advertising.js"];

/** As its README says: script and `init` in the head, one service of the page's own, which releases the page's scripts. */
export const tarteaucitron = {
  id: "tarteaucitron",
  label: "tarteaucitron.js",
  version: versionOf(name),
  gating: "page's own code",
  files: () => Object.fromEntries(names.map((path) => [path, fileOf(name, path)])),
  head: (at) => `${ownGate}<script src="${at}tarteaucitron.min.js"></script><script>
tarteaucitron.init({ privacyUrl: "", bodyPosition: "bottom", orientation: "bottom", cookieName: "tarteaucitron", showAlertSmall: false, highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, adblocker: false, removeCredit: true, mandatory: true });
tarteaucitron.services.shop = { key: "shop", type: "analytic", name: "Analytics", needConsent: true, cookies: [], js: function () { releaseGated(); } };
(tarteaucitron.job = tarteaucitron.job || []).push("shop");</script>`,
  script: ownTag,
  accept: `() => document.querySelector("#tarteaucitronAlertBig .tarteaucitronAllow")`,
};
