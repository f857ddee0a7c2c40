// @ts-check
/** Accessories: a bag and a scarf. */
import { cloth, outline } from '../paint.mjs';
import { cutouts } from '../prints.mjs';

/** A small top-handle bag, lacquered green, with a brass clasp. */
export function margaux() {
  const front = outline([0, 380], [110, 380, 150, 384], [166, 388, 170, 404], [182, 500, 188, 584], [188, 612, 160, 616], [80, 622, 0, 622]);
  const flap = outline([0, 372], [120, 372, 152, 378], [172, 384, 174, 412], [176, 450, 166, 478], [120, 520, 0, 524]);
  return {
    box: [188, 166, 622],
    fabric: '#1c5f4a',
    body: `<path d="M-96 384C-100 220 -70 178 0 178C70 178 100 220 96 384" fill="none" stroke="#123f31" stroke-width="26"/><path d="M-98 380C-102 224 -72 182 0 182C66 182 94 216 96 330" fill="none" stroke="#4a9a80" stroke-opacity=".7" stroke-width="5"/>
${cloth('front', front, '#1c5f4a', { folds: ['M-150 540Q0 600 150 540'], lights: ['M-140 420Q-150 520 -154 600'], width: 18, light: 0.22 })}
<path d="M-150 490Q0 560 150 490" fill="none" stroke="#06140f" stroke-opacity=".6" stroke-width="20" filter="url(#soft)"/>
${cloth('flap', flap, '#22705a', { lights: ['M-140 396Q-20 384 90 392', 'M-150 410Q-156 450 -140 478'], light: 0.34, width: 12, shade: 0.8 })}
<path d="${outline([0, 384], [112, 384, 146, 390], [160, 394, 162, 416], [164, 446, 154, 470], [110, 508, 0, 512])}" fill="none" stroke="#bfe3d4" stroke-opacity=".5" stroke-width="1.8" stroke-dasharray="7 5"/>
<g fill="#d9ad55"><rect x="-112" y="352" width="32" height="34" rx="6"/><rect x="80" y="352" width="32" height="34" rx="6"/><circle cx="0" cy="500" r="30"/></g><circle cx="0" cy="500" r="19" fill="#b5862f"/><circle cx="-6" cy="493" r="8" fill="#f5dfa6"/><path d="M-106 356V382M86 356V382" stroke="#f7e6bd" stroke-width="4"/>`,
  };
}

/** A silk square laid flat, one corner turned back to show its hand-rolled edge. */
export function fiore() {
  const square = 'M-214 -214Q0 -222 212 -212Q220 0 214 118L118 214Q0 222 -212 212Q-220 0 -214 -214Z';
  const turned = 'M214 118Q150 108 108 112Q122 160 118 214Q170 176 214 118Z';
  const border = (/** @type {number} */ at, /** @type {string} */ ink, /** @type {number} */ width) => `<rect x="${-at}" y="${-at}" width="${at * 2}" height="${at * 2}" fill="none" stroke="${ink}" stroke-width="${width}"/>`;
  return {
    box: [250, 120, 680],
    defs: `${cutouts('print', '#f6e7d4', ['#e4472f', '#2b56c6', '#f0b12f', '#1f6b57', '#ee86a6'])}<clipPath id="laid"><path d="${square}"/></clipPath>`,
    fabric: 'url(#print)',
    body: `<g transform="translate(0 400) rotate(-11)"><g clip-path="url(#laid)"><rect x="-230" y="-230" width="460" height="460" fill="url(#print)"/>${border(207, '#e4472f', 22)}${border(190, '#f6e7d4', 8)}${border(180, '#2b56c6', 12)}</g>
${cloth('silk', square, 'none', { folds: ['M-200 -60Q-40 -100 200 -40', 'M-190 120Q-60 60 90 190', 'M-60 -210Q-20 0 -90 210'], lights: ['M-200 -90Q-40 -136 200 -76', 'M-190 86Q-60 30 110 160', 'M-30 -210Q10 0 -58 210'], light: 0.5, fold: 0.2, shade: 0.4, width: 20 })}
<path d="M110 118Q90 170 108 216L124 214Z" fill="#1a0d12" fill-opacity=".35" filter="url(#soft)"/>${cloth('turned', turned, '#f1cdb4', { lights: ['M130 126Q160 130 190 126'], folds: ['M120 190Q160 160 200 130'], width: 8 })}</g>`,
  };
}
