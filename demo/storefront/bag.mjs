// @ts-check
/** The bag of a storefront: one essential cookie, written by the server, so that it needs no script and no consent. */

/** @typedef {{ id: string, option: string, quantity: number }} Line */

const MOST = 9;

/** Anything that the shop does not sell is dropped. @param {import('./shop.mjs').Shop} shop @param {string} [text] @returns {Line[]} */
export function readBag(shop, text = '') {
  return text.split('~').flatMap((part) => {
    const [id, option, count] = part.split('.');
    const quantity = Math.min(MOST, Math.trunc(Number(count)));
    const product = shop.products.find((each) => each.id === id);
    return product && product.options[Number(option)] !== undefined && quantity > 0 ? [{ id, option, quantity }] : [];
  });
}

/** @param {Line[]} lines */
export function writeBag(lines) {
  return lines.map(({ id, option, quantity }) => `${id}.${option}.${quantity}`).join('~');
}

/** What a form asks for: `add` puts one more in, `remove` takes a line out. @param {import('./shop.mjs').Shop} shop @param {Line[]} lines @param {URLSearchParams} form */
export function changeBag(shop, lines, form) {
  const removed = form.get('remove');
  if (removed !== null) return lines.filter(({ id, option }) => `${id}.${option}` !== removed);
  const [wanted] = readBag(shop, `${form.get('add')}.${form.get('option') ?? 0}.1`);
  if (!wanted) return lines;
  const known = lines.some(({ id, option }) => id === wanted.id && option === wanted.option);
  if (!known) return [...lines, wanted];
  return lines.map((line) => (line.id === wanted.id && line.option === wanted.option ? { ...line, quantity: Math.min(MOST, line.quantity + 1) } : line));
}

/** @param {Line[]} lines */
export function countOf(lines) {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
