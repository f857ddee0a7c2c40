import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scriptTag } from "./packaged.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** This repository's dist/, as docs/getting-started.md says: a config in the page, and the script in the head. */
export const assent = {
  id: "assent",
  label: "Assent",
  version,
  gating: "markup",
  files: () => Object.fromEntries(readdirSync(dist).filter((name) => name.endsWith(".js")).map((name) => [name, readFileSync(dist + name)])),
  head: (at) =>
    `<script type="application/json" data-assent-config>{"categories":[{"id":"essential","required":true},{"id":"analytics"}]}</script><script src="${at}assent.js"></script>`,
  script: (script) => scriptTag(script, 'type="text/plain" data-consent="analytics"'),
  accept: `() => [...document.querySelectorAll("consent-banner button")].find((button) => button.textContent === "Accept all")`,
};
