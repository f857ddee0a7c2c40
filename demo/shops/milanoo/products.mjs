// @ts-check
const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'Made to measure'];
const SHOES = ['36', '37', '38', '39', '40', '41'];
const details = ['Ships within 7 to 15 days', 'Made to measure on request', 'Exchange within 30 days'];

/** @type {(import('../../storefront/shop.mjs').Product & { rail: string })[]} */
export const products = [
  { id: 'aurelia', rail: 'gowns', name: 'Aurelia', kind: 'Evening gown', price: 128, was: 189, options: SIZES, details, blurb: 'A fitted bodice and a skirt that takes up a whole staircase.' },
  { id: 'soraya', rail: 'gowns', name: 'Soraya', kind: 'Caftan with gold trim', price: 96, options: SIZES, details, blurb: 'A straight caftan, edged in gold thread, for weddings that last three days.' },
  { id: 'mirela', rail: 'gowns', name: 'Mirela', kind: 'Cocktail dress', price: 74, was: 99, options: SIZES, details, blurb: 'Short, bright, and with pockets nobody expects.' },
  { id: 'vega', rail: 'gowns', name: 'Vega', kind: 'Wedding dress', price: 259, options: SIZES, details, blurb: 'Ivory tulle in nine layers. The last one is only there to float.' },
  { id: 'corsair', rail: 'costumes', name: 'Corsair', kind: 'Captain’s coat', price: 112, options: SIZES, details, blurb: 'Brass buttons, wide cuffs, and a collar for shouting into the wind.' },
  { id: 'nyx', rail: 'costumes', name: 'Nyx', kind: 'Hooded cape', price: 58, was: 82, options: SIZES, details, blurb: 'Heavy velvet that closes with a moon. The hood is deep enough to plot in.' },
  { id: 'colombina', rail: 'costumes', name: 'Colombina', kind: 'Carnival mask', price: 24, options: ['One size'], details, blurb: 'Painted by hand on both sides, so that you know it too.' },
  { id: 'dama', rail: 'costumes', name: 'Dama', kind: 'Folding fan', price: 18, options: ['One size'], details, blurb: 'Says everything a mask cannot.' },
  { id: 'stella', rail: 'shoes', name: 'Stella', kind: 'Satin heels', price: 49, was: 65, options: SHOES, details, blurb: 'A nine-centimetre heel with the balance of a seven.' },
  { id: 'marsh', rail: 'shoes', name: 'Marsh', kind: 'Knee boots', price: 86, options: SHOES, details, blurb: 'A boot to go with the coat, or with the weather.' },
];

/** @param {number} amount @param {string} lang */
export function money(amount, lang) {
  const locale = lang === 'ar' ? 'en' : lang;
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 }).format(amount);
}
