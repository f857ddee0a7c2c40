import "./ui/lit-names.js";
import { ConsentBanner } from "./ui/consent-banner.js";
import { ConsentDeclaration } from "./ui/consent-declaration.js";
import { ConsentPlaceholder } from "./ui/consent-placeholder.js";
import { ConsentPreferences } from "./ui/consent-preferences.js";
export { ConsentBanner, ConsentDeclaration, ConsentPlaceholder, ConsentPreferences };
export { check } from "./ui/check-page.js";
export { cover, hide, show } from "./ui/show.js";
