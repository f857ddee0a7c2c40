// @ts-check
/** MiniLuxe's pictures: bottles, swatches, a hand. */

/** @type {Record<string, { colour: string, ground: string }>} */
const shades = {
  faneuil: { colour: '#b4564c', ground: '#f6e1d8' },
  harbor: { colour: '#1f5a63', ground: '#d9e6e2' },
  petal: { colour: '#f0b8b5', ground: '#fbeae6' },
  clay: { colour: '#c9977b', ground: '#f3e6da' },
  sage: { colour: '#8fa28b', ground: '#e4e9dd' },
  plum: { colour: '#43202f', ground: '#eadbdf' },
};

/** A bottle around x = 0, standing on y = 0. @param {string} colour */
function bottle(colour) {
  return `<ellipse cx="14" cy="2" rx="112" ry="16" fill="#5b2f25" opacity=".14"/><path d="M-100-196Q-100-232-62-232H62Q100-232 100-196V-34Q100 0 66 0H-66Q-100 0-100-34Z" fill="${colour}"/>
<path d="M40-232H62Q100-232 100-196V-34Q100 0 66 0H40Q66-20 66-60V-180Q66-220 40-232Z" fill="#000" opacity=".16"/><path d="M-78-196Q-78-212-62-212H-52V-24H-62Q-78-24-78-40Z" fill="#fff" opacity=".34"/>
<rect x="-34" y="-252" width="68" height="24" fill="#e9ddd2"/><path d="M-44-440Q-44-452-32-452H32Q44-452 44-440V-250H-44Z" fill="#2f2522"/><path d="M-30-446H-16V-256H-30Z" fill="#fff" opacity=".18"/><rect x="-38" y="-128" width="76" height="42" fill="#fffaf6" opacity=".92"/><path d="M-22-107H22" stroke="#2f2522" stroke-width="3"/>`;
}

/** @param {string} inner @param {string} ground */
const sheet = (inner, ground) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 720" width="600" height="720"><rect width="600" height="720" fill="${ground}"/>${inner}</svg>`;

/** A stroke of the brush. @param {string} colour */
const stroke = (colour) => `<path d="M70 150Q180 90 300 128Q430 168 540 104Q560 150 540 196Q430 250 300 214Q180 180 84 240Q54 196 70 150Z" fill="${colour}" opacity=".9"/><path d="M84 168Q190 116 300 150Q430 190 540 130" fill="none" stroke="#fff" stroke-width="7" opacity=".3"/>`;

const HAND = '<path d="M60 520C80 400 150 330 250 300L430 262Q470 262 470 290Q470 312 440 318L330 344L500 300Q548 296 550 322Q550 346 516 354L356 396L520 366Q562 364 562 390Q560 412 530 418L372 450L498 436Q532 436 532 458Q530 478 500 482L330 520Z" fill="#d9a07f"/><path d="M60 520C80 400 150 330 250 300L280 294C220 340 190 420 196 520Z" fill="#c4875f" opacity=".5"/>';

/** @param {string} name */
export function draw(name) {
  if (Object.hasOwn(shades, name)) return sheet(`${stroke(shades[name].colour)}<g transform="translate(300 660) scale(.92)">${bottle(shades[name].colour)}</g>`, shades[name].ground);
  if (name === 'cuticle') return sheet(`<circle cx="300" cy="330" r="210" fill="#f6cf9c"/><g transform="translate(300 650) scale(.92)">${bottle('#e0a04c')}</g>`, '#faeedd');
  if (name === 'manicure') return sheet(`<circle cx="300" cy="360" r="230" fill="#eebfb2"/><g transform="translate(20 110)">${HAND}${nails('#b4564c')}</g>`, '#f6e1d8');
  if (name === 'hero') return hero();
  if (name === 'ritual') return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 520" width="700" height="520"><rect width="700" height="520" fill="#e4e9dd"/><circle cx="470" cy="200" r="170" fill="#cbd6c4"/>${HAND}${nails('#1f5a63')}<g transform="rotate(-38 560 210)"><rect x="520" y="-40" width="52" height="190" rx="10" fill="#2f2522"/><path d="M540 150h12v70h-12z" fill="#8d7a70"/><path d="M534 218q12 56 24 0z" fill="#1f5a63"/></g></svg>`;
  return undefined;
}

/** @param {string} colour */
function nails(colour) {
  return [[452, 286, -12], [528, 322, -10], [541, 390, -8], [513, 458, -5]].map(([x, y, turn]) => `<rect x="${x - 26}" y="${y - 15}" width="46" height="30" rx="15" fill="${colour}" transform="rotate(${turn} ${x} ${y})"/>`).join('');
}

function hero() {
  const at = [['plum', 150, 560, 0.74], ['sage', 760, 570, 0.78], ['harbor', 290, 610, 0.9], ['clay', 620, 620, 0.9], ['faneuil', 455, 650, 1.08]];
  const bottles = at.map(([shade, x, y, scale]) => `<g transform="translate(${x} ${y}) scale(${scale})">${bottle(shades[shade].colour)}</g>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 40 900 640" width="900" height="640"><path d="M110 680V400A345 345 0 0 1 800 400V680Z" fill="#eebfb2"/><path d="M210 680V420A245 245 0 0 1 700 420V680Z" fill="#e3a596"/>${bottles}</svg>`;
}
