// @ts-check
/**
 * What the shop sells. Read by the server for its pages and by the browser for the bag.
 *
 * @typedef {object} Product
 * @property {string} id
 * @property {string} name
 * @property {string} kind
 * @property {number} price whole dollars
 * @property {string} colour
 * @property {'dresses' | 'tailoring' | 'separates' | 'accessories'} edit
 * @property {string[]} sizes
 */

const SIZES = ['0', '2', '4', '6', '8', '10', '12'];
const LETTERS = ['XS', 'S', 'M', 'L', 'XL'];

/** @type {Product[]} */
export const products = [
  { id: 'rosalie', name: 'Rosalie', kind: 'Belted midi dress', price: 495, colour: 'Poppy on rose', edit: 'dresses', sizes: SIZES },
  { id: 'colette', name: 'Colette', kind: 'Double-breasted blazer', price: 450, colour: 'Fuchsia', edit: 'tailoring', sizes: SIZES },
  { id: 'celeste', name: 'Celeste', kind: 'Sunray pleated skirt', price: 345, colour: 'Marigold to rose', edit: 'separates', sizes: SIZES },
  { id: 'pippa', name: 'Pippa', kind: 'Silk bow blouse', price: 295, colour: 'Ivory, navy dot', edit: 'separates', sizes: SIZES },
  { id: 'margaux', name: 'Margaux', kind: 'Top-handle bag', price: 365, colour: 'Bottle green', edit: 'accessories', sizes: ['One size'] },
  { id: 'marlow', name: 'Marlow', kind: 'Colour-block shift', price: 375, colour: 'Cobalt, cream, pink', edit: 'dresses', sizes: SIZES },
  { id: 'hollis', name: 'Hollis', kind: 'Wide-leg trouser', price: 325, colour: 'Ink chalk stripe', edit: 'tailoring', sizes: SIZES },
  { id: 'juno', name: 'Juno', kind: 'Striped crew knit', price: 265, colour: 'Cream and red', edit: 'separates', sizes: LETTERS },
  { id: 'noor', name: 'Noor', kind: 'Bias-cut slip dress', price: 395, colour: 'Sage', edit: 'dresses', sizes: LETTERS },
  { id: 'odette', name: 'Odette', kind: 'Wool wrap coat', price: 795, colour: 'Camel', edit: 'tailoring', sizes: LETTERS },
  { id: 'cabana', name: 'Cabana', kind: 'Tie-shoulder swimsuit', price: 235, colour: 'Palm stripe', edit: 'separates', sizes: LETTERS },
  { id: 'fiore', name: 'Fiore', kind: 'Silk square', price: 145, colour: 'Cut-paper garden', edit: 'accessories', sizes: ['One size'] },
];

/** @param {string | null} id */
export function findProduct(id) {
  return products.find((product) => product.id === id);
}

/** @param {number} dollars */
export function money(dollars) {
  return `$${dollars.toLocaleString('en-US')}`;
}
