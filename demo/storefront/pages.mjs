// @ts-check
import { escapeHtml } from '../server/markup.mjs';
import { privacyPage } from './privacy-page.mjs';

/** @typedef {import('./shop.mjs').Shop} Shop @typedef {import('./shop.mjs').Visit} Visit @typedef {{ name: string, title: string, main: string, script?: string, status?: number }} Page */

/** The page that a path within a shop asks for. @param {Shop} shop @param {Visit} visit @param {string} path @returns {Page} */
export function pageAt(shop, visit, path) {
  const { t } = visit;
  if (path === '') return { name: 'home', title: t(shop.title), main: shop.home(visit) };
  if (path === 'product') return productPage(shop, visit);
  if (path === 'bag') return { name: 'bag', title: t(shop.bagName), main: bagMain(shop, visit) };
  if (path === 'login') return { name: 'login', title: t('Sign in'), main: loginMain(visit) };
  if (path === 'privacy') return privacyPage(shop, visit);
  return lost(shop, visit);
}

/** A product in a grid. @param {Pick<Shop, 'id' | 'money'>} shop @param {Visit} visit @param {import('./shop.mjs').Product} product */
export function card(shop, { base, t, lang }, { id, name, kind, price, was }) {
  const before = was ? ` <s>${shop.money(was, lang)}</s>` : '';
  return `<li class="card"><a href="${base}/product?id=${id}"><span class="card-picture"><img src="/art/${shop.id}/${id}.svg" width="600" height="720" alt=""></span>
<span class="card-name">${t(name)}</span><span class="card-kind">${t(kind)}</span><span class="card-price">${shop.money(price, lang)}${before}</span></a></li>`;
}

/** @param {Shop} shop @param {Visit} visit @param {import('./shop.mjs').Product[]} [products] */
export function grid(shop, visit, products = shop.products) {
  return `<ul class="grid">${products.map((product) => card(shop, visit, product)).join('\n')}</ul>`;
}

/** @param {Shop} shop @param {Visit} visit @returns {Page} */
function productPage(shop, visit) {
  const { base, t, lang, url } = visit;
  const product = shop.products.find(({ id }) => id === url.searchParams.get('id'));
  if (!product) return lost(shop, visit);
  const { id, name, kind, price, was, options, blurb, details } = product;
  const choice = options.map((option, index) => `<label><input type="radio" name="option" value="${index}"${index === 0 ? ' checked' : ''}><span>${t(option)}</span></label>`).join('');
  const others = shop.products.filter((each) => each.id !== id).slice(0, 4);
  const main = `<article class="piece" data-piece="${id}">
  <div class="piece-picture"><img src="/art/${shop.id}/${id}.svg" width="600" height="720" alt="${escapeHtml(t(name))}"></div>
  <div class="piece-words">
    <p class="piece-kind">${t(kind)}</p>
    <h1>${t(name)}</h1>
    <p class="piece-price">${shop.money(price, lang)}${was ? ` <s>${shop.money(was, lang)}</s>` : ''}</p>
    <p class="piece-blurb">${t(blurb)}</p>
    <form method="post" action="${base}/bag" data-order>
      <input type="hidden" name="add" value="${id}">
      <fieldset${options.length === 1 ? ' hidden' : ''}><legend>${t(shop.optionName)}</legend><div class="options">${choice}</div></fieldset>
      <button class="button" type="submit">${t('Add to bag')}</button>
    </form>
    <ul class="piece-details">${details.map((detail) => `<li>${t(detail)}</li>`).join('')}</ul>
  </div>
</article>
${shop.besides?.(visit, product) ?? ''}
<section class="goods"><h2>${t('You may also like')}</h2>${grid(shop, visit, others)}</section>`;
  return { name: 'product', title: t(name), main };
}

/** @param {Shop} shop @param {Visit} visit */
function bagMain(shop, { base, t, lang, bag }) {
  if (bag.length === 0) return `<section class="narrow"><h1>${t(shop.bagName)}</h1><p>${t('Nothing in it yet.')}</p><p><a class="button" href="${base}/">${t('Go shopping')}</a></p></section>`;
  const priced = bag.flatMap((line) => shop.products.filter(({ id }) => id === line.id).map((product) => ({ ...line, product })));
  const total = priced.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
  const lines = priced.map(({ product, option, quantity }) => `<li class="line"><img src="/art/${shop.id}/${product.id}.svg" width="600" height="720" alt="">
<div><a href="${base}/product?id=${product.id}">${t(product.name)}</a><p>${product.options.length > 1 ? `${t(product.options[Number(option)])} · ` : ''}${quantity} ×</p></div>
<b>${shop.money(product.price * quantity, lang)}</b>
<form method="post" action="${base}/bag"><button class="plain" name="remove" value="${product.id}.${option}">${t('Remove')}</button></form></li>`);
  return `<section class="narrow"><h1>${t(shop.bagName)}</h1><ul class="lines" data-lines>${lines.join('')}</ul>
<p class="total"><span>${t('Total')}</span><b data-total>${shop.money(total, lang)}</b></p>
<p class="hint">${t('A cookie that is always on keeps this for you until you close the browser. The till is closed: this is a demonstration.')}</p></section>`;
}

/** @param {Visit} visit */
function loginMain({ base, t, name, url }) {
  if (name) {
    return `<section class="narrow sign-in"><h1>${t('Hello')}, <span data-signed-in>${escapeHtml(name)}</span></h1><p>${t('You are signed in. Your orders and addresses would be here.')}</p>
<form method="post" action="${base}/login"><button class="button" name="leave" value="1">${t('Sign out')}</button></form></section>`;
  }
  const failed = url.searchParams.has('cookies') ? `<p class="hint" role="alert">${t('Your browser did not keep the sign-in cookie, so nobody is signed in.')}</p>` : '';
  return `<section class="narrow sign-in"><h1>${t('Sign in')}</h1>${failed}
<form method="post" action="${base}/login"><label>${t('First name')} <input name="name" autocomplete="given-name" required maxlength="40"></label>
<label>${t('Password')} <input name="password" type="password" autocomplete="off"></label><button class="button" type="submit">${t('Sign in')}</button></form>
<p class="hint">${t('Any name will do; the password is not read. Signing in works whatever you decide about cookies.')}</p></section>`;
}

/** @param {Shop} shop @param {Visit} visit @returns {Page} */
function lost(shop, visit) {
  const { t } = visit;
  return { name: 'lost', status: 404, title: t('Not here'), main: `<section class="narrow"><h1>${t('Not here')}</h1><p>${t('There is no such page. These are still here.')}</p></section><section class="goods">${grid(shop, visit, shop.products.slice(0, 4))}</section>` };
}
