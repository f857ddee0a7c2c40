import './shared/lit-names.js';
export { C as ConsentBanner, e as ConsentDeclaration, g as ConsentPlaceholder, h as ConsentPreferences, i as check, j as cover, k as hide, l as show } from './shared/ui.js';
