// @ts-check
/**
 * The few strokes every drawing in the shop is made of.
 *
 * A garment is drawn around x = 0 on a 600 × 800 sheet; `scene` moves it to the middle, lights it and lays its shadow.
 */

/** @typedef {number[]} Segment two numbers: a line; four: a quadratic; six: a cubic. The last pair is where it ends. */

/**
 * Closes an outline from its right half, so that both sides are cut from one pattern piece.
 *
 * @param {[number, number]} start where the half begins, at the top
 * @param {...Segment} half down to the bottom
 */
export function outline(start, ...half) {
  const points = [start, ...half.map((segment) => segment.slice(-2))];
  const forward = half.map(command).join('');
  const back = half.map((segment, index) => {
    const controls = segment.slice(0, -2);
    const reversed = [];
    for (let at = controls.length - 2; at >= 0; at -= 2) reversed.push(-controls[at], controls[at + 1]);
    const [x, y] = points[index];
    return command([...reversed, -x, y]);
  }).reverse().join('');
  const [lastX, lastY] = points[points.length - 1];
  const hem = lastX === 0 ? '' : `L${-lastX} ${lastY}`;
  return `M${start.join(' ')}${forward}${hem}${back}Z`;
}

/** @param {Segment} segment */
function command(segment) {
  return { 2: 'L', 4: 'Q', 6: 'C' }[segment.length] + segment.join(' ');
}

/**
 * A piece of cloth: filled, rounded by shade at both sides, then folded and lit inside its own outline.
 *
 * @param {string} id unique in the drawing
 * @param {string} d
 * @param {string} fill a colour or `url(#print)`
 * @param {{ folds?: string[], lights?: string[], seams?: string[], shade?: number, fold?: number, light?: number, width?: number }} [cut]
 */
export function cloth(id, d, fill, cut = {}) {
  const { folds = [], lights = [], seams = [], shade = 1, fold = 0.26, light = 0.34, width = 11 } = cut;
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})"><path d="${d}" fill="${fill}"/>
<path d="${d}" fill="url(#round)" opacity="${shade}"/>
<g fill="none" stroke-linecap="round" filter="url(#soft)"><path d="${folds.join('')}" stroke="#1a0d12" stroke-opacity="${fold}" stroke-width="${width}"/>
<path d="${lights.join('')}" stroke="#fff" stroke-opacity="${light}" stroke-width="${width * 0.9}"/></g>
<path d="${folds.join('')}" fill="none" stroke="#1a0d12" stroke-opacity="${fold * 0.35}" stroke-width="1.4"/></g>
<path d="${seams.join('')}" fill="none" stroke="#1a0d12" stroke-opacity=".32" stroke-width="1.5" stroke-linecap="round"/>`;
}

/** The inside of the back, seen through a neckline or a waist. @param {string} d @param {string} fill */
export function inside(d, fill) {
  return `<path d="${d}" fill="${fill}"/><path d="${d}" fill="#1a0d12" fill-opacity=".42"/>`;
}

/**
 * Fold lines that fan out from a waist to a hem. Uneven on purpose, the same on each run.
 *
 * @param {{ top: number, bottom: number, from: number, to: number, count: number, bend?: number, skew?: number }} fan half widths
 */
export function fan({ top, bottom, from, to, count, bend = 0.5, skew = 0 }) {
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 0.5) / count * 2 - 1;
    const jitter = Math.sin(index * 12.9898 + count) * (0.5 / count);
    const x0 = Math.round(from * at);
    const x1 = Math.round(to * (at + jitter) + skew);
    const start = top + Math.round(Math.abs(Math.sin(index * 4.1)) * (bottom - top) * 0.16);
    const control = Math.round(x0 + (x1 - x0) * (1 - bend) * 0.5);
    return `M${x0} ${start}Q${control} ${Math.round((start + bottom) / 2)} ${x1} ${bottom}`;
  });
}

/**
 * @typedef {object} Drawing
 * @property {number[]} box half its width, its top and its bottom
 * @property {string} [defs] prints
 * @property {string} body the garment, around x = 0
 * @property {string} [fabric] what it is made of, for the close-up of the cloth
 */

const DEFS = `<linearGradient id="round"><stop offset="0" stop-color="#1a0d12" stop-opacity=".34"/><stop offset=".2" stop-color="#1a0d12" stop-opacity=".06"/>
<stop offset=".42" stop-color="#fff" stop-opacity=".16"/><stop offset=".7" stop-color="#1a0d12" stop-opacity=".04"/><stop offset="1" stop-color="#1a0d12" stop-opacity=".38"/></linearGradient>
<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="6"/></filter>
<filter id="cast" x="-40%" y="-30%" width="180%" height="170%"><feGaussianBlur in="SourceAlpha" stdDeviation="16"/><feOffset dx="26" dy="22"/>
<feComponentTransfer><feFuncA type="linear" slope=".3"/></feComponentTransfer><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>
<filter id="noon" x="-40%" y="-30%" width="200%" height="180%"><feOffset in="SourceAlpha" dx="64" dy="46"/><feGaussianBlur stdDeviation="1.4"/><feComponentTransfer><feFuncA type="linear" slope=".34"/></feComponentTransfer><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>
<filter id="haze" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="14"/></filter>
<radialGradient id="lamp" cx=".36" cy=".3" r=".85"><stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset=".55" stop-color="#fff" stop-opacity=".06"/><stop offset="1" stop-color="#2a1218" stop-opacity=".2"/></radialGradient>`;

/** Late-afternoon light through a window, thrown on the wall. */
const WINDOW = `<g fill="#fff" fill-opacity=".3" filter="url(#haze)"><path d="M-20 180L210 60V330L-20 470Z"/><path d="M236 46L470 -70V190L236 314Z"/><path d="M-20 500L210 360V640L-20 800Z"/><path d="M236 344L470 220V480L236 622Z"/></g>`;

/**
 * Sets a drawing on its backdrop, as large as the sheet allows.
 *
 * @param {Drawing} drawing
 * @param {{ backdrop: string, behind?: string, hard?: boolean, turn?: number, size?: number, view?: string }} set `view` is a viewBox; `hard` is noon light
 */
export function scene(drawing, { backdrop, behind = '', hard = false, turn = 0, size = 1, view = '0 0 600 800' }) {
  const [half, top, bottom] = drawing.box;
  const scale = Math.min(590 / (bottom - top), 480 / (half * 2), 1.1) * size;
  const place = `translate(300 405) rotate(${turn}) scale(${scale.toFixed(3)}) translate(0 ${-(top + bottom) / 2})`;
  return sheet(`${hard ? '' : WINDOW}${behind}${hard ? '' : '<rect width="600" height="800" fill="url(#lamp)"/>'}<g filter="url(#${hard ? 'noon' : 'cast'})"><g transform="${place}">${drawing.body}</g></g>`, { backdrop, view, defs: drawing.defs });
}

/**
 * The cloth alone, close and draped.
 *
 * @param {Drawing} drawing
 */
export function drape({ defs, fabric = '#ccc' }) {
  const wave = (/** @type {number} */ y, /** @type {number} */ lift) => `M-60 ${y + 150}C140 ${y + 60 - lift} 300 ${y + 200 + lift} 660 ${y - 130}`;
  const dark = [-60, 120, 300, 470, 660, 840].map((y, index) => wave(y, 40 - index * 18)).join('');
  const bright = [20, 196, 390, 556, 750].map((y, index) => wave(y, 50 - index * 20)).join('');
  return sheet(`<rect width="600" height="800" fill="${fabric}"/><g fill="none" filter="url(#haze)"><path d="${dark}" stroke="#1a0d12" stroke-opacity=".36" stroke-width="44"/><path d="${bright}" stroke="#fff" stroke-opacity=".46" stroke-width="34"/></g>
<rect width="600" height="800" fill="url(#lamp)"/>`, { backdrop: '#fff', defs });
}

/** @param {string} inner @param {{ backdrop: string, view?: string, defs?: string }} set */
function sheet(inner, { backdrop, view = '0 0 600 800', defs = '' }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="600" height="800"><defs>${DEFS}${defs}</defs><rect width="600" height="800" fill="${backdrop}"/>${inner}</svg>`;
}
