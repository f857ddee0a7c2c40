// @ts-check
/** Milanoo: dresses for occasions and costumes, in four languages, sold by banners, beacons and a great many pictures. */
import { actionTag, clearGif, googleAds, gtag, metaPixel } from '../tags.mjs';
import { draw } from './art.mjs';
import { home } from './home.mjs';
import { privacy } from './privacy.mjs';
import { money, products } from './products.mjs';
import ar from './words/ar.mjs';
import es from './words/es.mjs';
import fr from './words/fr.mjs';

/** @type {import('../../storefront/shop.mjs').Shop} */
export const milanoo = {
  id: 'milanoo',
  name: 'Milanoo',
  title: 'Dressed for the occasion',
  description: 'Gowns, suits and costumes for every occasion, shipped worldwide.',
  icon: '<rect width="32" height="32" rx="16" fill="#7a1fa2"/><path d="M8 23V10l8 9 8-9v13" fill="none" stroke="#ffc531" stroke-width="3.4" stroke-linejoin="round"/>',
  colour: '#4a1168',
  money,
  optionName: 'Size',
  nav: [['Gowns', '#gowns'], ['Costumes', '#costumes'], ['Shoes', '#shoes'], ['Sale', '#sale']],
  products,
  languages: { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' },
  words: { fr, es, ar },
  facts: ['Ships worldwide', 'Made to measure on request', 'Requests about your data are answered within 30 days'],
  announcement: 'Free worldwide shipping over $99',
  bagName: 'Cart',
  home,
  privacy,
  head: ({ standIn }) => `${gtag({ at: standIn('google-analytics'), id: 'G-MLN2018905' })}
${metaPixel({ at: standIn('facebook'), id: '201809050002' })}
  <!-- Remembers what was looked at: the shop's own -->
  <script type="text/plain" data-consent="functional" data-service="browsing" data-type="module" src="/shop/seen-cookie.js"></script>`,
  body: ({ standIn }, page) => `${clearGif({ at: standIn('ad-partner'), page, service: 'ad-partner' })}${actionTag({ at: standIn('ad-partner') })}${googleAds({ at: standIn('google-ads'), id: '945203118' })}`,
  draw,
};
