// @ts-check
import { card } from '../../storefront/pages.mjs';
import { money, products } from './products.mjs';

const RAILS = /** @type {const} */ ([['gowns', 'Gowns'], ['costumes', 'Costumes'], ['shoes', 'Shoes']]);

/** @param {import('../../storefront/shop.mjs').Visit} visit */
export function home(visit) {
  const { t, base, standIn } = visit;
  return `<section class="hero">
  <div class="hero-words"><h1>${t('Dressed for the occasion')}</h1>
  <p>${t('Weddings, carnivals, first nights. Ten pieces, cut when you order them.')}</p>
  <p><a class="button" href="#gowns">${t('See the gowns')}</a></p></div>
  <img src="/art/milanoo/hero.svg" width="900" height="620" alt="">
</section>
<nav class="tiles" aria-label="${t('Departments')}">${RAILS.map(([rail, label]) => `<a class="tile" href="#${rail}"><img src="/art/milanoo/tile-${rail}.svg" width="400" height="300" alt=""><span>${t(label)}</span></a>`).join('')}</nav>
${seen(visit)}
<section class="advert" aria-label="${t('Advertisement')}"><p>${t('Advertisement')}</p><img data-consent="third-party" data-service="ad-partner" data-src="${standIn('ad-partner')}/ads/banner.svg?at=home" width="728" height="90" alt="${t('Advertisement')}"></section>
${RAILS.map(([rail, label]) => `<section class="goods" id="${rail}"><h2>${t(label)}</h2><ul class="grid">${products.filter((product) => product.rail === rail).map((product) => card({ id: 'milanoo', money }, visit, product)).join('')}</ul></section>`).join('\n')}
<section class="goods" id="sale"><h2>${t('Sale')}</h2><ul class="grid">${products.filter(({ was }) => was).map((product) => card({ id: 'milanoo', money }, visit, product)).join('')}</ul></section>
<p class="promise"><b>${t('We sell dresses, not data.')}</b> <a href="${base}/privacy">${t('Privacy and cookies')}</a></p>`;
}

/** What the visitor let the shop remember. @param {import('../../storefront/shop.mjs').Visit} visit */
function seen(visit) {
  const ids = (visit.cookies.get('milanoo_seen') ?? '').split('.');
  const pieces = products.filter(({ id }) => ids.includes(id)).slice(0, 4);
  return pieces.length ? `<section class="goods" data-seen><h2>${visit.t('You looked at')}</h2><ul class="grid">${pieces.map((product) => card({ id: 'milanoo', money }, visit, product)).join('')}</ul></section>` : '';
}
