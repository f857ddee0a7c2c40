// @ts-check
/** Milkmakers' pictures: cookies, milk, grain. */

/** A number between 0 and 1 that looks random and is the same on each run. @param {number} seed */
const scatter = (seed) => {
  const value = Math.sin(seed * 127.1) * 43758.5453;
  return value - Math.floor(value);
};

/** A cookie around 0, 0 with a radius of 100. @param {string} crumbs drawn into it @param {{ dough?: string, edge?: string }} [bake] */
function cookie(crumbs, { dough = '#dca765', edge = '#bd8443' } = {}) {
  const rim = Array.from({ length: 28 }, (_, index) => {
    const angle = (index / 28) * Math.PI * 2;
    const radius = 96 + scatter(index + 3) * 8;
    return `${(Math.cos(angle) * radius).toFixed(1)} ${(Math.sin(angle) * radius).toFixed(1)}`;
  }).join('L');
  const oats = Array.from({ length: 26 }, (_, index) => {
    const angle = scatter(index) * Math.PI * 2;
    const radius = Math.sqrt(scatter(index + 40)) * 84;
    return `<ellipse cx="${(Math.cos(angle) * radius).toFixed(1)}" cy="${(Math.sin(angle) * radius).toFixed(1)}" rx="9" ry="5" transform="rotate(${Math.round(scatter(index + 80) * 180)} ${(Math.cos(angle) * radius).toFixed(1)} ${(Math.sin(angle) * radius).toFixed(1)})" fill="#f1d09a" opacity=".8"/>`;
  }).join('');
  return `<path d="M${rim}Z" fill="${edge}" transform="translate(3 6)"/><path d="M${rim}Z" fill="${dough}"/>${oats}${crumbs}`;
}

/** @param {string} fill @param {number} count @param {number} size @param {number} seed */
function bits(fill, count, size, seed) {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((index + scatter(seed + index) * 0.6) / count) * Math.PI * 2;
    const radius = 28 + scatter(seed + index * 3) * 48;
    const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius].map((at) => at.toFixed(1));
    return `<path d="M${-size} ${size * 0.5}Q${-size * 0.8} ${-size} 0 ${-size}T${size} ${size * 0.4}Q${size * 0.4} ${size} 0 ${size * 0.9}T${-size} ${size * 0.5}Z" fill="${fill}" transform="translate(${x} ${y}) rotate(${Math.round(scatter(seed + index) * 360)})"/>`;
  }).join('');
}

const kinds = {
  chip: cookie(bits('#4d2a14', 9, 14, 5)),
  raisin: cookie(bits('#5a2438', 10, 11, 21), { dough: '#e0b173' }),
  berry: cookie(bits('#b3202f', 7, 11, 33) + bits('#f6e5c4', 5, 12, 51)),
  plain: cookie('', { dough: '#e6bd80', edge: '#c79653' }),
};
const grounds = { chip: '#dcebf7', raisin: '#f7e6c8', berry: '#fadcd9', plain: '#e6efdc', tea: '#e9e3f4', box: '#ffe9a8' };

const GLASS = '<path d="M-70-250H70L54 0Q0 14-54 0Z" fill="#fff" opacity=".55"/><path d="M-64-180Q0-160 64-180L54 0Q0 14-54 0Z" fill="#fff"/><ellipse cy="-180" rx="64" ry="14" fill="#f3f7fb"/><path d="M-70-250H70" stroke="#b7cde2" stroke-width="6"/><path d="M-48-226-38-20" stroke="#cfe0ef" stroke-width="8" stroke-linecap="round"/>';

/** @param {string} name */
export function draw(name) {
  const sheet = (/** @type {string} */ inner, /** @type {string} */ ground) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 720" width="600" height="720"><rect width="600" height="720" fill="${ground}"/>${inner}</svg>`;
  if (Object.hasOwn(kinds, name)) {
    const kind = kinds[/** @type {keyof typeof kinds} */ (name)];
    return sheet(`<g transform="translate(240 480) scale(1.5)">${kind}</g><g transform="translate(350 290) rotate(40) scale(1.62)">${kind}</g>`, grounds[/** @type {keyof typeof grounds} */ (name)]);
  }
  if (name === 'tea') return sheet('<path d="M150 330H410V440Q410 560 280 560T150 440Z" fill="#7a6bb5"/><path d="M410 360Q500 360 490 440Q480 500 396 490" fill="none" stroke="#7a6bb5" stroke-width="26"/><ellipse cx="280" cy="332" rx="130" ry="26" fill="#c98f4a"/><path d="M300 336 340 470" stroke="#fff" stroke-width="5"/><rect x="316" y="462" width="56" height="66" fill="#ffd25e"/><path d="M220 280Q190 230 224 190T216 100M300 270Q270 220 304 180T296 90" fill="none" stroke="#b9add9" stroke-width="12" stroke-linecap="round"/>', grounds.tea);
  if (name === 'box') return sheet(`<g transform="translate(210 330) scale(1)">${kinds.chip}</g><g transform="translate(390 320) scale(1)">${kinds.berry}</g><g transform="translate(300 280) scale(1)">${kinds.plain}</g><path d="M110 360H490V610H110Z" fill="#2f5fa8"/><path d="M110 360H490V400H110Z" fill="#244b87"/><path d="M270 360H330V610H270Z" fill="#ffd25e"/>`, grounds.box);
  if (name === 'hero') return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 680" width="820" height="680"><circle cx="430" cy="330" r="300" fill="#ffd25e"/><ellipse cx="360" cy="560" rx="330" ry="76" fill="#2f5fa8"/><ellipse cx="360" cy="546" rx="330" ry="72" fill="#fff"/><ellipse cx="360" cy="540" rx="250" ry="48" fill="#e8f1f9"/><g transform="translate(680 600) scale(1.35)">${GLASS}</g><g transform="translate(230 490) scale(1.1 .92)">${kinds.raisin}</g><g transform="translate(470 490) scale(1.1 .92)">${kinds.plain}</g><g transform="translate(350 430) scale(1.16 1)">${kinds.berry}</g><g transform="translate(330 250) rotate(12) scale(1.35)">${kinds.chip}</g></svg>`;
  return grain(name);
}

/** @param {string} name */
function grain(name) {
  const wrap = (/** @type {string} */ ground, /** @type {string} */ inner) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" width="160" height="160"><circle cx="80" cy="80" r="80" fill="${ground}"/>${inner}</svg>`;
  if (name === 'oats') return wrap('#f7e6c8', `<path d="M80 140V50" stroke="#a97b32" stroke-width="5"/>${[0, 1, 2].map((row) => `<path d="M80 ${112 - row * 28}q-34-4-36-34q30 2 36 34Zq34-4 36-34q-30 2-36 34Z" fill="#dca765"/>`).join('')}<path d="M80 56q-14-16 0-34q14 18 0 34Z" fill="#dca765"/>`);
  if (name === 'yeast') return wrap('#fadcd9', [[62, 70, 26], [98, 84, 30], [70, 108, 20], [104, 50, 14]].map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="#e58f7c"/><circle cx="${x - r * 0.3}" cy="${y - r * 0.3}" r="${r * 0.28}" fill="#fff" opacity=".6"/>`).join(''));
  if (name === 'flax') return wrap('#dcebf7', [[50, 60, 20], [84, 48, 80], [112, 74, -30], [64, 96, -60], [96, 108, 40], [78, 78, 10]].map(([x, y, turn]) => `<path d="M0-18Q14 0 0 16Q-14 0 0-18Z" fill="#7b4a22" transform="translate(${x} ${y}) rotate(${turn})"/>`).join(''));
  return undefined;
}
