// @ts-check
/** Milkmakers: oat cookies for new mothers. One counter, a config of a few lines. */
import { gtag } from '../tags.mjs';
import { grid } from '../../storefront/pages.mjs';
import { draw } from './art.mjs';
import { letter } from './mail.mjs';
import { changes, privacy } from './privacy.mjs';

const details = ['Oats, brewer’s yeast and flax in every one', 'Baked in Houston, shipped within two days', 'Keeps for six weeks, in theory'];
const BAGS = ['10 cookies', '30 cookies', '60 cookies'];

/** @type {import('../../storefront/shop.mjs').Product[]} */
const products = [
  { id: 'chip', name: 'Oatmeal chocolate chip', kind: 'Cookies', price: 26, options: BAGS, details, blurb: 'The one you eat with one hand, at three in the morning, in the dark.' },
  { id: 'raisin', name: 'Oatmeal raisin', kind: 'Cookies', price: 26, options: BAGS, details, blurb: 'For those who think raisins are a treat. They are.' },
  { id: 'berry', name: 'Cranberry and nut', kind: 'Cookies', price: 28, options: BAGS, details, blurb: 'A little sharp, a little crunchy, wide awake.' },
  { id: 'plain', name: 'Plain oat', kind: 'Cookies', price: 24, options: BAGS, details, blurb: 'No chocolate, no fruit, no regrets.' },
  { id: 'tea', name: 'Evening tea', kind: 'Fennel and blessed thistle', price: 14, options: ['20 bags'], details, blurb: 'Best drunk hot, mostly drunk cold.' },
  { id: 'box', name: 'The first-week box', kind: 'For a friend', price: 62, options: ['One box'], details, blurb: 'Three kinds of cookie, tea, and a card that says nothing clever.' },
];

/** @param {import('../../storefront/shop.mjs').Visit} visit */
function home(visit) {
  return `<section class="hero"><div><h1>Cookies that work the night shift</h1><p>Oat cookies for mothers who are making milk. Warm, plain, and meant to be eaten with one hand.</p>
<p><a class="button" href="#cookies">Fill the jar</a></p></div><img src="/art/milkmakers/hero.svg" width="820" height="680" alt="A plate of oat cookies and a glass of milk"></section>
<section class="goods" id="cookies"><h2>From the oven</h2>${grid(milkmakers, visit)}</section>
<section class="three" id="why"><h2>What is in them</h2><ul><li><img src="/art/milkmakers/oats.svg" width="160" height="160" alt=""><b>Oats</b><p>Whole, and a lot of them.</p></li><li><img src="/art/milkmakers/yeast.svg" width="160" height="160" alt=""><b>Brewer’s yeast</b><p>Tastes better than it sounds.</p></li><li><img src="/art/milkmakers/flax.svg" width="160" height="160" alt=""><b>Flax</b><p>Small, brown, hard-working.</p></li></ul></section>
<section class="other-cookies"><h2>And the other cookies?</h2><p>One company counts visits here, and only if you like. It never learns your name. That is all there is to say, so our consent banner is a few lines long.</p><p><button class="button quiet" type="button" data-consent-action="preferences">Cookie preferences</button></p></section>`;
}

/** @type {import('../../storefront/shop.mjs').Shop} */
export const milkmakers = {
  id: 'milkmakers',
  name: 'Milkmakers',
  title: 'Cookies that work the night shift',
  description: 'Oat cookies for mothers who are making milk.',
  icon: '<circle cx="16" cy="16" r="16" fill="#2f5fa8"/><circle cx="16" cy="17" r="10" fill="#dca765"/><circle cx="13" cy="14" r="2" fill="#5b341b"/><circle cx="19" cy="18" r="2" fill="#5b341b"/><circle cx="14" cy="21" r="1.6" fill="#5b341b"/>',
  colour: '#dcebf7',
  money: (amount) => `$${amount}`,
  optionName: 'How many',
  nav: [['Cookies', '#cookies'], ['What is in them', '#why']],
  products,
  facts: ['Baked in Houston, Texas', 'Ask your doctor, not a cookie', 'We answer every letter'],
  announcement: 'Free shipping when you buy two bags',
  bagName: 'Jar',
  home,
  privacy,
  changes,
  mail: letter,
  head: ({ standIn }) => gtag({ at: standIn(), id: 'G-MLKMKRS077' }),
  body: () => '',
  draw,
};
