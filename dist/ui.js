import './shared/lit-names.js';
export { C as ConsentBanner, g as ConsentDeclaration, h as ConsentPlaceholder, i as ConsentPreferences, j as check, k as cover, l as hide, m as show } from './shared/ui.js';
