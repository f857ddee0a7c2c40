import './shared/lit-names.js';
export { C as ConsentBanner, d as ConsentDeclaration, e as ConsentPlaceholder, g as ConsentPreferences, h as check, i as cover, j as hide, s as show } from './shared/ui.js';
