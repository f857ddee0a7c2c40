import { fileOf, scriptTag, versionOf } from "./packaged.mjs";

const config = `var klaroConfig = {
  version: 1, lang: "en", acceptAll: true, privacyPolicy: "/privacy",
  services: [{ name: "analytics", title: "Analytics", purposes: ["analytics"] }],
};`;

/** As its README says: config and script, both deferred. */
export const klaro = {
  id: "klaro",
  label: "Klaro",
  version: versionOf("klaro"),
  gating: "markup",
  files: () => ({ "config.js": config, "klaro.js": fileOf("klaro", "dist/klaro.js") }),
  head: (at) => `<script defer src="${at}config.js"></script><script defer src="${at}klaro.js"></script>`,
  script: (script) => scriptTag(script, 'type="text/plain" data-type="text/javascript" data-name="analytics"', "data-src"),
  accept: `() => document.querySelector(".klaro .cookie-notice .cm-btn-success")`,
};
