import './shared/lit-names.js';
export { C as ConsentBanner, d as ConsentDeclaration, g as ConsentPlaceholder, h as ConsentPreferences, i as check, j as cover, k as hide, s as show } from './shared/ui.js';
