import { fileOf, ownGate, ownTag, versionOf } from "./packaged.mjs";

const name = "cookieconsent";

/** As its guide says, in opt-in mode; it leaves the gating to the page and has no dialog. */
export const osano = {
  id: "osano",
  label: "Osano cookieconsent",
  version: versionOf(name),
  gating: "page's own code",
  files: () => ({ "consent.js": fileOf(name, "build/cookieconsent.min.js"), "consent.css": fileOf(name, "build/cookieconsent.min.css") }),
  head: (at) => `<link rel="stylesheet" href="${at}consent.css">${ownGate}`,
  end: (at) => `<script src="${at}consent.js"></script><script>
function onConsent() { if (this.hasConsented()) releaseGated(); }
window.cookieconsent.initialise({ type: "opt-in", palette: { popup: { background: "#fff", text: "#222" }, button: { background: "#222", text: "#fff" } }, content: { allow: "Accept all", deny: "Reject all" }, onInitialise: onConsent, onStatusChange: onConsent });</script>`,
  script: ownTag,
  accept: `() => document.querySelector(".cc-window .cc-allow")`,
};
