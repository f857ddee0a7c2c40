// @ts-check

/** Where the visitor stands, the policy in short, the tables. @param {import('./shop.mjs').Shop} shop @param {import('./shop.mjs').Visit} visit @returns {import('./pages.mjs').Page} */
export function privacyPage(shop, visit) {
  const { t } = visit;
  const { updated, lead, sections } = shop.privacy;
  const words = JSON.stringify({
    optedOut: t('You have opted out in this browser. Only what is essential runs.'),
    undecided: t('You have not chosen yet.'),
    allowed: t('You allowed:'),
    refused: t('You refused everything optional. Only what is essential runs.'),
  }).replaceAll("'", '&#39;');
  const main = `<div class="policy">
  <header class="policy-head"><p class="policy-date">${t(updated)}</p><h1>${t('Privacy and cookies')}</h1><p class="policy-lead">${t(lead)}</p></header>
  <section class="choices"><h2>${t('Your choices')}</h2>
    <p role="status" data-choices-now data-words='${words}'>${t('Your choices show here once the consent script has loaded.')}</p>
    <p class="choices-buttons"><button class="button" type="button" data-consent-action="reject">${t('Reject all')}</button>
    <button class="button" type="button" data-consent-action="accept">${t('Accept all')}</button>
    <button class="button quiet" type="button" data-consent-action="preferences">${t('Preferences')}</button>
    <button class="button quiet" type="button" data-consent-action="withdraw">${t('Withdraw my consent')}</button></p>
    <p class="choices-buttons"><button class="button quiet" type="button" data-consent-action="opt-out">${t('Opt out in this browser')}</button>
    <button class="button quiet" type="button" data-consent-action="opt-in">${t('Opt back in')}</button>
    <button class="button quiet" type="button" data-download>${t('Download my record')}</button>
    <button class="button quiet" type="button" data-erase>${t('Erase everything')}</button></p>
  </section>
  <div class="policy-text">${sections.map(([id, title, html]) => `<section id="${id}"><h2>${t(title)}</h2>${t(html)}</section>`).join('')}
  ${changeLinks(shop, visit)}
  <section id="list"><h2>${t('The full list')}</h2><consent-declaration></consent-declaration>
  <p class="hint"><a href="/policies/${shop.id}.json">${t('The same as our configuration')}</a></p></section></div>
</div>`;
  const script = '<script type="module">import { startChoices } from "/shop/choices-now.js"; import { startRights } from "/shop/rights.js"; startChoices(); startRights();</script>';
  return { name: 'privacy', title: t('Privacy and cookies'), main, script };
}

/** Lets the visitor try what a change of the policy asks of them. @param {import('./shop.mjs').Shop} shop @param {import('./shop.mjs').Visit} visit */
function changeLinks(shop, { base, t, change }) {
  if (!shop.changes) return '';
  const tries = Object.entries(shop.changes).map(([name, { label }]) => `<li><a href="${base}/?change=${name}"${name === change ? ' aria-current="true"' : ''}>${t(label)}</a></li>`);
  return `<section id="try"><h2>${t('Try it')}</h2><p>${t('Decide first; then let the policy change, and see what the shop asks.')}</p><ul>${tries.join('')}<li><a href="${base}/?change=">${t('Back to the policy as it is')}</a></li></ul></section>`;
}
