// @ts-check
/** MiniLuxe: nail care. Counting is on until the visitor says no, marketing off until they say yes. */
import { cartReminder, gtag, metaPixel, pinterest } from '../tags.mjs';
import { grid } from '../../storefront/pages.mjs';
import { draw } from './art.mjs';
import { privacy } from './privacy.mjs';

const details = ['Free of ten ingredients that nails can do without', 'Fifteen millilitres, good for thirty manicures', 'Tested on the people who make it'];
const LACQUER = ['15 ml'];

/** @type {import('../../storefront/shop.mjs').Product[]} */
const products = [
  { id: 'faneuil', name: 'Faneuil', kind: 'Lacquer, brick rose', price: 18, options: LACQUER, details, blurb: 'The colour of old walls in evening sun.' },
  { id: 'harbor', name: 'Harbor', kind: 'Lacquer, deep teal', price: 18, options: LACQUER, details, blurb: 'Dark enough for an office, blue enough for a boat.' },
  { id: 'petal', name: 'Petal', kind: 'Lacquer, sheer pink', price: 18, options: LACQUER, details, blurb: 'One coat is a secret, two are an answer.' },
  { id: 'clay', name: 'Clay', kind: 'Lacquer, warm nude', price: 18, options: LACQUER, details, blurb: 'Goes with everything, and means it.' },
  { id: 'sage', name: 'Sage', kind: 'Lacquer, grey green', price: 18, options: LACQUER, details, blurb: 'For people who water their plants.' },
  { id: 'plum', name: 'Plum', kind: 'Lacquer, near black', price: 18, options: LACQUER, details, blurb: 'Black from afar. From near, a surprise.' },
  { id: 'cuticle', name: 'Quiet oil', kind: 'Cuticle oil', price: 22, options: ['10 ml'], details, blurb: 'Apricot, jojoba and patience.' },
  { id: 'manicure', name: 'The Manicure', kind: 'In the salon, 45 minutes', price: 48, options: ['Boston', 'Newton', 'Lexington'], details, blurb: 'Soak, shape, care, colour. Your hands are busy, so nobody can ask you for anything.' },
];

/** @param {import('../../storefront/shop.mjs').Visit} visit */
function home(visit) {
  const { base, standIn } = visit;
  return `<section class="hero"><div class="hero-words"><p class="hero-eyebrow">Clean colour, from Boston</p><h1>Forty-five minutes with your hands full</h1>
<p>Lacquers without the ingredients you would rather not read out, and salons where the air smells of nothing.</p>
<p><a class="button" href="#lacquers">Choose a shade</a> <a class="quiet-link" href="${base}/product?id=manicure">Book a chair</a></p></div>
<img src="/art/miniluxe/hero.svg" width="900" height="640" alt="Five bottles of nail lacquer before an arch"></section>
<section class="goods" id="lacquers"><h2>This season’s shades</h2>${grid(miniluxe, visit)}</section>
<section class="ritual" id="ritual"><img src="/art/miniluxe/ritual.svg" width="700" height="520" alt="A hand with painted nails, and a brush"><div><h2>The ritual</h2><ol><li>Clean tools, opened before you.</li><li>Shape first, colour later.</li><li>Two thin coats beat a thick one.</li><li>Then nothing, for ten minutes.</li></ol></div></section>
<section class="board" id="board"><h2>Ideas on Pinterest</h2><p>Our board is Pinterest’s to show. It stays shut until you open it.</p><iframe data-consent="third-party" data-service="pinterest" data-src="${standIn()}/pinterest/board" title="MiniLuxe: shades of the season, a board on Pinterest" width="560" height="380"></iframe></section>`;
}

/** @type {import('../../storefront/shop.mjs').Shop} */
export const miniluxe = {
  id: 'miniluxe',
  name: 'MiniLuxe',
  title: 'Clean colour, from Boston',
  description: 'Nail lacquer, care and salons.',
  icon: '<rect width="32" height="32" rx="16" fill="#b4564c"/><path d="M13 6h6v9h-6zM11 16h10v9a3 3 0 0 1-3 3h-4a3 3 0 0 1-3-3z" fill="#fdf3ee"/>',
  colour: '#fdf6f1',
  money: (amount) => `$${amount}`,
  optionName: 'Choose',
  nav: [['Lacquers', '#lacquers'], ['The ritual', '#ritual'], ['Ideas', '#board']],
  products,
  facts: ['Salons in Boston, Newton and Lexington', 'Orders are for those of 18 and over', 'To withdraw by mail: customerservice@miniluxe.com'],
  announcement: 'Two lacquers or more: shipping is on us',
  bagName: 'Bag',
  home,
  privacy,
  head: ({ standIn }) => `${gtag({ at: standIn(), id: 'G-MNLX02109MA' })}
${metaPixel({ at: standIn(), id: '202109000004' })}`,
  body: ({ standIn }) => `${cartReminder({ at: standIn(), account: 'miniluxe' })}${pinterest({ at: standIn() })}
<!-- Shades that were looked at: the shop's own -->
<script type="text/plain" data-consent="functional" data-service="shades">
  (function (piece) { if (piece) localStorage.setItem('miniluxe-shades', piece.dataset.piece); })(document.querySelector('[data-piece]'));
</script>`,
  draw,
};
