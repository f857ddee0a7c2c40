// @ts-check
/** Milbas: bags in plain colours. Each additional function is a switch of its own. */
import { clearGif, gtag, mailClicks, twitter, youtube } from '../tags.mjs';
import { grid } from '../../storefront/pages.mjs';
import { draw } from './art.mjs';
import { letter } from './mail.mjs';
import { changes, privacy } from './privacy.mjs';

const details = ['Full-grain leather, edges painted by hand', 'Repaired free of charge for five years', 'Leaves the workshop within two days'];
const ONE = ['One size'];

/** @type {import('../../storefront/shop.mjs').Product[]} */
const products = [
  { id: 'kasten', name: 'Kasten', kind: 'Tote', price: 240, options: ['Ink', 'Tomato', 'Sand'], details, blurb: 'A box with handles. It stands up by itself, which is more than most of us do on a Monday.' },
  { id: 'pail', name: 'Pail', kind: 'Bucket bag', price: 210, options: ['Tomato', 'Ink'], details, blurb: 'One seam, one cord, one good idea.' },
  { id: 'post', name: 'Post', kind: 'Satchel', price: 260, options: ['Cobalt', 'Ink'], details, blurb: 'For papers, or for looking as though there were papers.' },
  { id: 'loaf', name: 'Loaf', kind: 'Shoulder bag', price: 185, options: ['Sand', 'Cobalt'], details, blurb: 'Soft in the middle and honest about it.' },
  { id: 'hump', name: 'Hump', kind: 'Backpack', price: 290, options: ['Ink', 'Sand'], details, blurb: 'Carries a laptop and a weekend, though not at once.' },
  { id: 'slot', name: 'Slot', kind: 'Card case', price: 60, options: ONE, details, blurb: 'Six cards and no excuses.' },
];

/** @param {import('../../storefront/shop.mjs').Visit} visit */
function home(visit) {
  const { base, standIn, cookies } = visit;
  const area = cookies.get('milbas_area')?.replace(/[^\w-]/g, '');
  const near = area ? `<p class="near" data-near>First to ship to <b>${area.replace(/[_-]/g, ' ')}</b>: Kasten and Slot.</p>` : '';
  return `<section class="hero"><h1>Bags,<br>and nothing<br>but bags.</h1><img src="/art/milbas/hero.svg" width="900" height="540" alt="A black tote, an orange bucket bag and a blue satchel in a row">
<p class="hero-text">Six shapes. Four colours. A workshop of eleven people who would like you to keep yours for twenty years. <a href="#bags">See all six</a></p></section>
${near}<section class="goods" id="bags"><h2>All six</h2>${grid(milbas, visit)}</section>
<section class="film" id="film"><div><h2>How a Kasten is made</h2><p>Four minutes, no music. YouTube plays it, so it waits until you let YouTube in.</p></div>${youtube({ at: standIn(), film: 'kasten', title: 'How a Kasten is made' })}</section>
<section class="swatches" id="colours" aria-label="Colours"><p><b>Ink</b></p><p><b>Tomato</b></p><p><b>Cobalt</b></p><p><b>Sand</b></p></section>
<p class="also"><a href="${base}/privacy">Which functions are optional, and how to switch each of them</a></p>`;
}

/** @type {import('../../storefront/shop.mjs').Shop} */
export const milbas = {
  id: 'milbas',
  name: 'Milbas',
  title: 'Bags, and nothing but bags',
  description: 'Six leather bags in four colours.',
  icon: '<rect width="32" height="32" fill="#d8ff3e"/><path d="M6 13h20v13H6z"/><path d="M11 13c0-8 10-8 10 0" fill="none" stroke="#000" stroke-width="2.6"/>',
  colour: '#d8ff3e',
  money: (amount) => `€ ${amount}`,
  optionName: 'Colour',
  nav: [['Bags', '#bags'], ['Film', '#film'], ['Colours', '#colours']],
  products,
  facts: ['Membership is free and optional', 'Repairs for five years', 'Write to privacy@milbas.example'],
  announcement: 'Made in small numbers. Next batch: Thursday.',
  bagName: 'Bag',
  home,
  besides: (_visit, { name }) => `<p class="share"><a class="twitter-share-button" href="https://twitter.com/intent/tweet?text=${name}">Tweet this bag</a></p>`,
  privacy,
  changes,
  mail: letter,
  head: ({ standIn }) => gtag({ at: standIn(), id: 'G-MLBS0000006' }),
  body: ({ standIn }, page) => `${clearGif({ at: standIn(), page, service: 'pixel-tags' })}${mailClicks({ at: standIn() })}${twitter({ at: standIn() })}
<!-- Additional functions: the shop's own -->
<script type="text/plain" data-consent="functional" data-service="recommendations">
  document.cookie = 'milbas_area=' + Intl.DateTimeFormat().resolvedOptions().timeZone.split('/').pop() + '; path=/milbas/; max-age=2592000; samesite=lax';
</script>
<script type="text/plain" data-consent="functional" data-service="preferences">
  (function (piece) { if (piece) localStorage.setItem('milbas-seen', piece.dataset.piece); })(document.querySelector('[data-piece]'));
</script>`,
  draw,
};
