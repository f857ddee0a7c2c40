/* The elements, for bundlers (assent/ui): importing this registers them. */
import { ConsentBanner } from "./ui/consent-banner.js";
import { ConsentPreferences } from "./ui/consent-preferences.js";
import { define } from "./ui/define.js";

export { ConsentBanner, ConsentPreferences };
export { check, cover, hide, show } from "./ui/show.js";

define("consent-banner", ConsentBanner);
define("consent-preferences", ConsentPreferences);
