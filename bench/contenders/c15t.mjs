import { bundle, versionOf } from "./packaged.mjs";

const code = `
import { getOrCreateConsentRuntime } from "c15t";
const scripts = JSON.parse(document.getElementById("gated").text).map((script, index) => ({ ...script, id: "gated-" + index, category: "measurement" }));
const { consentStore } = getOrCreateConsentRuntime({ mode: "offline", consentCategories: ["necessary", "measurement"], scripts });
const banner = document.getElementById("consent-banner");
const show = ({ activeUI }) => { banner.hidden = activeUI !== "banner"; };
consentStore.subscribe(show);
show(consentStore.getState());
document.getElementById("accept-all").addEventListener("click", () => consentStore.getState().saveConsents("all"));
document.getElementById("reject").addEventListener("click", () => consentStore.getState().saveConsents("necessary"));`;

/** What it gates is listed to it in JavaScript: here the page's own list. */
export const gatedList = (scripts) => `<script type="application/json" id="gated">${JSON.stringify(scripts.map(({ src, code }) => (src ? { src } : { textContent: code })))}</script>`;

/** As its quickstart for JavaScript says, in offline mode, with a banner in the page's markup. */
export const c15t = {
  id: "c15t",
  label: "c15t headless",
  version: versionOf("c15t"),
  gating: "list in JavaScript",
  files: async () => ({ "consent.js": await bundle(code) }),
  head: (at) => `<style>#consent-banner{position:fixed;inset:auto 0 0;padding:1rem;background:#fff;border-top:1px solid}</style><script type="module" src="${at}consent.js"></script>`,
  end: (_, { scripts }) =>
    `<div id="consent-banner" role="region" aria-label="Cookies" hidden><p>We use cookies that this shop needs to work. With your consent we also use others.</p><button id="reject">Reject all</button> <button id="accept-all">Accept all</button></div>${gatedList(scripts)}`,
  script: () => "",
  accept: `() => document.getElementById("accept-all")`,
};
