// @ts-check
/** Cloth by the metre: each print is a `<pattern>` to be filled with `url(#id)`. */

/** @param {string} id @param {number} width @param {number} height @param {string} inner @param {string} [transform] */
function pattern(id, width, height, inner, transform = '') {
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${inner}</pattern>`;
}

/** Bands across. @param {string} id @param {string} ground @param {string} band @param {number} pitch @param {number} [turn] @param {number} [share] */
export function stripes(id, ground, band, pitch, turn = 0, share = 0.5) {
  return pattern(id, pitch, pitch, `<rect width="${pitch}" height="${pitch}" fill="${ground}"/><rect width="${pitch}" height="${pitch * share}" fill="${band}"/>`, `rotate(${turn})`);
}

/** Polka dots, offset by half a repeat. @param {string} id @param {string} ground @param {string} dot @param {number} pitch @param {number} radius */
export function dots(id, ground, dot, pitch, radius) {
  const half = pitch / 2;
  return pattern(id, pitch, pitch, `<rect width="${pitch}" height="${pitch}" fill="${ground}"/><g fill="${dot}"><circle cx="${half / 2}" cy="${half / 2}" r="${radius}"/><circle cx="${half * 1.5}" cy="${half * 1.5}" r="${radius}"/></g>`);
}

/** One painted poppy: four loose petals, a dark heart. */
function poppy(/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ size, /** @type {number} */ turn, /** @type {string} */ petal, /** @type {string} */ deep) {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M0 0C-9 -26 -34 -24 -30 -4C-46 4 -32 30 -10 22C-2 42 30 34 22 12C42 8 38 -22 16 -18C10 -34 -6 -28 0 0Z" fill="${petal}"/>
<path d="M0 -2C-6 -14 -18 -16 -20 -6M4 4C14 -2 24 2 24 8M-4 6C-8 14 -2 22 6 22" fill="none" stroke="${deep}" stroke-width="2.4" stroke-linecap="round"/><circle r="5.4" fill="#241018"/><g fill="#f6d65b"><circle cx="-7" cy="-5" r="1.4"/><circle cx="7" cy="-4" r="1.4"/><circle cx="2" cy="9" r="1.4"/></g></g>`;
}

/** Poppies and leaves, scattered so that the repeat is hard to find. @param {string} id @param {{ ground: string, petal: string, deep: string, second: string, leaf: string }} ink */
export function poppies(id, { ground, petal, deep, second, leaf }) {
  const leaves = [[20, 74, 30], [96, 22, -40], [70, 122, 80], [128, 96, 10]].map(([x, y, turn]) =>
    `<path transform="translate(${x} ${y}) rotate(${turn})" d="M0 0C8 -16 24 -18 34 -8C26 4 10 8 0 0Z" fill="${leaf}"/>`).join('');
  return pattern(id, 150, 150, `<rect width="150" height="150" fill="${ground}"/>${leaves}${poppy(38, 38, 0.86, 10, petal, deep)}${poppy(112, 66, 0.62, 130, second, deep)}${poppy(48, 112, 0.58, 220, second, deep)}${poppy(118, 126, 0.5, 40, petal, deep)}`, 'rotate(8)');
}

/** Cut-paper leaves, after a collage. @param {string} id @param {string} ground @param {string[]} inks */
export function cutouts(id, ground, inks) {
  const leaf = 'M0 44C-22 36 -30 18 -18 10C-34 2 -30 -18 -14 -16C-22 -34 -6 -46 2 -36C10 -50 28 -38 20 -22C36 -22 36 -2 22 4C34 14 22 32 6 28C6 36 4 42 0 44Z';
  const at = [[44, 52, 0.8, 12], [136, 40, 0.7, 160], [90, 128, 0.9, -70], [160, 140, 0.56, 30], [20, 150, 0.52, 200]];
  const leaves = at.map(([x, y, size, turn], index) => `<path transform="translate(${x} ${y}) rotate(${turn}) scale(${size})" d="${leaf}" fill="${inks[index % inks.length]}"/>`).join('');
  return pattern(id, 180, 180, `<rect width="180" height="180" fill="${ground}"/>${leaves}`);
}

/** Rib knit: a light and a dark wale. @param {string} id @param {string} ground */
export function rib(id, ground) {
  return pattern(id, 9, 9, `<rect width="9" height="9" fill="${ground}"/><rect width="3" height="9" fill="#1a0d12" fill-opacity=".13"/><rect x="4" width="2.4" height="9" fill="#fff" fill-opacity=".22"/>`);
}

/** Twill: a fine diagonal, for wools and crêpes. @param {string} id @param {string} ground */
export function twill(id, ground) {
  return pattern(id, 5, 5, `<rect width="5" height="5" fill="${ground}"/><rect width="5" height="1.6" fill="#1a0d12" fill-opacity=".07"/><rect y="2.6" width="5" height="1" fill="#fff" fill-opacity=".08"/>`, 'rotate(-38)');
}
