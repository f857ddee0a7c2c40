/* The elements, for bundlers (assent/ui): importing this registers them. */
import "./ui/lit-names.js";
import { ConsentBanner } from "./ui/consent-banner.js";
import { ConsentDeclaration } from "./ui/consent-declaration.js";
import { ConsentPlaceholder } from "./ui/consent-placeholder.js";
import { ConsentPreferences } from "./ui/consent-preferences.js";
import { define } from "./ui/define.js";
import { removeStandIn } from "./ui/lit-names.js";

export { ConsentBanner, ConsentDeclaration, ConsentPlaceholder, ConsentPreferences };
export { check } from "./ui/check-page.js";
export { cover, hide, show } from "./ui/show.js";
export type { ConsentElementAttributes, ConsentElements } from "./element-types.js";
export type { ConsentErrorDetail, ConsentEventMap, ConsentQueue } from "./page-types.js";

removeStandIn();
// A worker has none, and nothing to show.
if (globalThis.customElements) {
  define("consent-banner", ConsentBanner);
  define("consent-preferences", ConsentPreferences);
  define("consent-declaration", ConsentDeclaration);
  define("consent-placeholder", ConsentPlaceholder);
}
