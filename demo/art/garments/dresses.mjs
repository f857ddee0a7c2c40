// @ts-check
/** Dresses. Each returns a drawing around x = 0. */
import { cloth, fan, inside, outline } from '../paint.mjs';
import { poppies, twill } from '../prints.mjs';

/** A square-neck midi with a full skirt, printed with poppies. */
export function rosalie() {
  const bodice = outline([0, 222], [34, 218, 62, 206], [68, 122], [104, 128], [98, 178, 94, 206], [104, 232, 112, 246], [104, 300, 76, 384], [40, 392, 0, 392]);
  const skirt = outline([0, 388], [40, 388, 76, 380], [104, 448, 190, 560, 226, 690], [150, 724, 70, 730, 0, 730]);
  const belt = outline([0, 376], [44, 376, 78, 368], [80, 396], [44, 404, 0, 404]);
  const back = outline([0, 176], [40, 176, 68, 160], [62, 210], [34, 220, 0, 224]);
  return {
    box: [226, 118, 730],
    defs: poppies('print', { ground: '#f7c9cf', petal: '#d8262f', deep: '#8e0f2b', second: '#ee6a86', leaf: '#3f6b4f' }),
    fabric: 'url(#print)',
    body: `${inside(back, 'url(#print)')}
${cloth('skirt', skirt, 'url(#print)', { folds: fan({ top: 400, bottom: 726, from: 66, to: 214, count: 8 }), lights: fan({ top: 440, bottom: 722, from: 60, to: 190, count: 5 }), width: 15 })}
${cloth('bodice', bodice, 'url(#print)', { folds: ['M-92 260Q-60 320 -58 384', 'M92 260Q60 320 58 384', 'M-20 300Q-14 340 -18 386', 'M30 310Q22 350 24 386'], lights: ['M-44 236Q-36 300 -40 372'], seams: ['M-64 208Q-50 300 -46 376', 'M64 208Q50 300 46 376'] })}
${cloth('belt', belt, '#241018', { fold: 0, light: 0.2, lights: ['M-60 384Q-20 390 10 390'], width: 5 })}
<path d="M6 384L-26 372Q-44 368 -40 386Q-40 404 -24 400L6 392ZM6 384L38 370Q56 366 52 386Q52 404 36 400L6 392Z" fill="#241018"/><path d="M2 392Q-14 440 -34 474L-14 478Q4 440 10 394ZM8 392Q26 436 28 486L48 478Q38 430 16 390Z" fill="#31161f"/><ellipse cx="6" cy="388" rx="9" ry="11" fill="#3d1d28"/>`,
  };
}

/** A bias-cut slip with a cowl, in satin. */
export function noor() {
  const slip = outline([0, 236], [26, 236, 52, 196, 74, 172], [92, 206, 104, 236], [96, 300, 78, 356, 80, 392], [86, 452, 124, 560, 150, 712], [100, 736, 50, 740, 0, 740]);
  const back = outline([0, 262], [50, 262, 84, 232], [74, 178], [40, 236, 0, 246]);
  const cowl = ['M-66 184Q-20 280 0 282Q20 280 66 184', 'M-76 206Q-26 318 0 320Q28 316 78 206', 'M-84 240Q-30 350 -2 352Q30 350 86 240'];
  return {
    box: [150, 68, 742],
    fabric: '#b4c2a4',
    body: `${inside(back, '#9fae90')}<path d="M-73 176Q-62 120 -46 96M73 176Q62 120 46 96" fill="none" stroke="#8a9a7c" stroke-width="4"/><path d="M-46 96Q-30 70 0 68Q30 70 46 96" fill="none" stroke="#76866a" stroke-width="4"/>
${cloth('slip', slip, '#b4c2a4', { folds: [...cowl, 'M-70 392Q-20 500 -70 736', 'M-30 420Q30 560 -6 738', 'M50 400Q30 560 76 734', 'M92 500Q84 620 122 726', 'M-96 520Q-90 640 -122 728'], lights: ['M-54 206Q-14 296 2 298Q18 294 52 206', 'M-50 400Q6 520 -36 736', 'M6 420Q60 560 36 738', 'M-90 470Q-76 600 -98 730', 'M80 430Q88 580 100 726'], light: 0.62, fold: 0.3, width: 15 })}`,
  };
}

/** A colour-blocked shift with bell sleeves. */
export function marlow() {
  const body = outline([0, 166], [30, 166, 46, 142], [92, 156, 112, 172], [106, 240, 112, 276], [112, 400, 136, 640], [70, 656, 0, 656]);
  const sleeve = 'M104 166C142 184 150 250 166 330C178 390 196 416 222 452C196 476 150 484 122 474C116 420 104 380 106 300C106 250 100 210 104 166Z';
  const mirror = (/** @type {string} */ inner) => `<g transform="scale(-1 1)">${inner}</g>`;
  const arm = (/** @type {string} */ id) => cloth(id, sleeve, 'url(#cobalt)', { folds: ['M128 240Q140 360 142 478', 'M150 320Q166 420 184 474', 'M112 300Q122 400 126 470'], lights: ['M140 260Q152 380 164 474'], width: 10 });
  const blocks = '<rect x="-200" y="130" width="400" height="226" fill="url(#cobalt)"/><rect x="-200" y="356" width="400" height="128" fill="#f4ede2"/><rect x="-200" y="484" width="400" height="200" fill="#ef4f83"/><rect x="-200" y="350" width="400" height="12" fill="#1c1418"/><rect x="-200" y="478" width="400" height="12" fill="#1c1418"/>';
  return {
    box: [222, 140, 656],
    defs: `${twill('cobalt', '#2646c4')}<clipPath id="cut"><path d="${body}"/></clipPath>`,
    fabric: 'url(#cobalt)',
    body: `${inside(outline([0, 140], [28, 140, 46, 142], [30, 168, 0, 170]), '#2646c4')}${arm('right')}${mirror(arm('left'))}
<g clip-path="url(#cut)">${blocks}</g>
${cloth('shift', body, 'none', { folds: ['M-106 280Q-70 330 -60 300', 'M106 280Q70 330 60 300', 'M-84 400Q-80 560 -96 652', 'M-20 440Q-26 560 -20 656', 'M62 400Q58 560 78 652', 'M108 420Q112 560 124 644'], lights: ['M-54 230Q-56 460 -62 650', 'M24 380Q28 540 32 654'], seams: ['M-46 142Q-30 168 0 170Q30 168 46 142', 'M0 140V150'], width: 13 })}`,
  };
}
