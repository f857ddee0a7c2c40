// @ts-check
import { readFile } from 'node:fs/promises';
import { escapeHtml, fill } from '../server/markup.mjs';
import { countOf } from './bag.mjs';
import { configFor } from './config.mjs';
import { switcher } from './switcher.mjs';

const panel = new URL('../pages/parts/panel.html', import.meta.url);

/** @typedef {import('./shop.mjs').Shop} Shop @typedef {import('./shop.mjs').Visit} Visit */

/**
 * A whole page around its main part.
 *
 * @param {Shop} shop @param {Visit} visit @param {{ name: string, title: string, main: string, script?: string, mark: number }} page
 */
export async function layout(shop, visit, { name, title, main, script = '', mark }) {
  const { lang, t } = visit;
  const region = visit.url.searchParams.get('region') ?? visit.cookies.get(`demo_region_${shop.id}`) ?? '';
  const place = /^[A-Z]{2}(-[A-Z]{2})?$/.test(region) ? ` data-region="${region}"` : '';
  const icon = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${shop.icon}</svg>`)}`;
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(title)} · ${shop.name}</title>
  <meta name="description" content="${escapeHtml(t(shop.description))}">
  <meta name="theme-color" content="${shop.colour}">
  <link rel="icon" href="${icon}">

  <!-- Assent: the policy, then the script. Nothing below that is marked runs before the visitor agrees. -->
  <script type="application/json" data-assent-config>${await configFor(shop, visit)}</script>
  <script src="/dist/assent.js"${place}></script>

  <link rel="stylesheet" href="/styles/shops/common.css">
  <link rel="stylesheet" href="/styles/shops/${shop.id}.css">
  <link rel="stylesheet" href="/styles/shops/switcher.css">
  <link rel="stylesheet" href="/panel/panel.css">
  <script>if (window.name === 'panel-closed') document.documentElement.dataset.panel = 'closed';</script>
  <script type="module" src="/panel/panel.js"></script>
${shop.head(visit)}
</head>
<body data-page="${name}">
<div class="page">
${switcher(shop.id)}
<a class="skip" href="#main">${t('Skip to the shop')}</a>
${header(shop, visit)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(shop, visit)}
</div>
${fill(await readFile(panel, 'utf8'), { LOG_MARK: String(mark) })}
${script}
${shop.body(visit, name)}
</body>
</html>`;
}

/** @param {Shop} shop @param {Visit} visit */
function header(shop, { base, t, name, bag, lang }) {
  const sections = shop.nav.map(([label, href]) => `<a href="${base}/${href}">${t(label)}</a>`).join('');
  const languages = Object.entries(shop.languages ?? {}).map(([code, own]) => `<a href="?lang=${code}" lang="${code}" hreflang="${code}"${code === lang ? ' aria-current="true"' : ''}>${own}</a>`).join('');
  return `<p class="announcement">${t(shop.announcement)}</p>
<header class="top">
  <a class="wordmark" href="${base}/" aria-label="${shop.name}">${shop.name}</a>
  <nav class="sections" aria-label="${t('Shop')}">${sections}</nav>
  <div class="errands">
    ${languages && `<nav class="languages" aria-label="${t('Language')}">${languages}</nav>`}
    <a class="account" href="${base}/login">${name ? escapeHtml(name) : t('Sign in')}</a>
    <a class="bag-link" href="${base}/bag">${t(shop.bagName)} <span class="bag-count" data-bag-count>${countOf(bag)}</span></a>
  </div>
</header>`;
}

/** @param {Shop} shop @param {Visit} visit */
function footer(shop, visit) {
  const { base, t } = visit;
  const letter = shop.mail ? `<li><a href="${base}/mail">${t('Our newsletter')}</a></li>` : '';
  return `<footer class="foot">
  <div class="foot-columns">
    <section><h2>${t('Shop')}</h2><ul>${shop.nav.map(([label, href]) => `<li><a href="${base}/${href}">${t(label)}</a></li>`).join('')}</ul></section>
    <section><h2>${t('Your privacy')}</h2><ul>
      <li><a href="${base}/privacy">${t('Privacy and cookies')}</a></li>
      <li><button type="button" data-consent-action="preferences">${t('Cookie preferences')}</button></li>
      <li><button type="button" data-consent-action="withdraw">${t('Withdraw my consent')}</button></li>
      <li><a href="${base}/?consent=opt-out">${t('Opt out in this browser')}</a></li>${letter}
    </ul></section>
    <section><h2>${t('Good to know')}</h2><ul class="facts">${shop.facts.map((fact) => `<li>${t(fact)}</li>`).join('')}</ul></section>
  </div>
  <p class="foot-note">${t('A shop that exists to show a consent banner at work. The companies it embeds are played by a stand-in; nothing here can be bought.')}</p>
  <p class="foot-mark" aria-hidden="true">${shop.name}</p>
</footer>`;
}
