import { ConsentBanner } from "./ui/consent-banner.js";
import { ConsentPreferences } from "./ui/consent-preferences.js";
export { ConsentBanner, ConsentPreferences };
export { check, cover, hide, show } from "./ui/show.js";
