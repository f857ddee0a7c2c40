import { gatedList } from "./c15t.mjs";
import { bundle, fileOf, versionOf } from "./packaged.mjs";

const name = "@c15t/react";
const code = `
import { createRoot } from "react-dom/client";
import { ConsentManagerProvider, ConsentBanner, ConsentDialog } from "@c15t/react";
const scripts = JSON.parse(document.getElementById("gated").text).map((script, index) => ({ ...script, id: "gated-" + index, category: "measurement" }));
createRoot(document.getElementById("consent")).render(
  <ConsentManagerProvider options={{ mode: "offline", consentCategories: ["necessary", "measurement"], scripts }}><ConsentBanner /><ConsentDialog /></ConsentManagerProvider>,
);`;

/** As its quickstart for React says, in offline mode, on a page that had no React. */
export const c15tReact = {
  id: "c15t-react",
  label: "c15t + React",
  version: `${versionOf(name)}, React ${versionOf("react")}`,
  gating: "list in JavaScript",
  files: async () => ({ "consent.js": await bundle(code), "consent.css": fileOf(name, "dist/styles.css") }),
  head: (at) => `<link rel="stylesheet" href="${at}consent.css"><script type="module" src="${at}consent.js"></script>`,
  end: (_, { scripts }) => `<div id="consent"></div>${gatedList(scripts)}`,
  script: () => "",
  accept: `() => [...document.querySelectorAll("button")].find((button) => /accept all/i.test(button.textContent))`,
};
