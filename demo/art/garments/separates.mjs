// @ts-check
/** Separates: a skirt, a blouse, a knit, a swimsuit. */
import { cloth, inside, outline } from '../paint.mjs';
import { dots, rib, stripes } from '../prints.mjs';

const mirror = (/** @type {string} */ inner) => `<g transform="scale(-1 1)">${inner}</g>`;

/** A sunray-pleated midi skirt that runs from marigold to rose. */
export function celeste() {
  const skirt = outline([0, 196], [44, 196, 84, 186], [112, 300, 180, 500, 216, 664], [140, 700, 70, 706, 0, 706]);
  const pleats = Array.from({ length: 17 }, (_, index) => {
    const at = (index - 8) / 8;
    return `<path d="M${at * 84} 190L${at * 216} ${704 - at * at * 38}L${at * 216 + 15} ${704 - at * at * 38}L${at * 84 + 5} 190Z" fill="#5a1a1a" fill-opacity=".26"/><path d="M${at * 84 - 4} 190L${at * 216 - 9} ${704 - at * at * 38}" stroke="#fff" stroke-opacity=".4" stroke-width="3"/>`;
  }).join('');
  return {
    box: [216, 166, 706],
    defs: '<linearGradient id="dye" x2="0" y2="1"><stop stop-color="#f4b536"/><stop offset=".5" stop-color="#f08a4a"/><stop offset="1" stop-color="#de4a78"/></linearGradient><clipPath id="cut"><path d="' + skirt + '"/></clipPath>',
    fabric: 'url(#dye)',
    body: `${inside(outline([0, 166], [50, 166, 82, 174], [82, 190], [40, 198, 0, 198]), '#d99a24')}${cloth('skirt', skirt, 'url(#dye)', { shade: 1 })}<g clip-path="url(#cut)">${pleats}</g>
${cloth('band', outline([0, 190], [46, 190, 84, 180], [88, 212], [46, 222, 0, 222]), '#e9a528', { lights: ['M-60 204Q0 212 40 208'], width: 6, shade: 0.8 })}`,
  };
}

/** A silk blouse with a soft bow, dotted. */
export function pippa() {
  const sleeve = 'M114 206C158 226 190 300 204 390C212 450 214 500 200 546C182 560 150 560 134 548C126 510 128 470 120 420C110 350 106 280 114 206Z';
  const arm = (/** @type {string} */ id) => `${cloth(id, sleeve, 'url(#spot)', { folds: ['M128 280Q160 380 160 548', 'M150 280Q190 400 186 544', 'M120 330Q138 450 142 542'], lights: ['M140 270Q176 400 172 540'], width: 11 })}${cloth(`${id}-cuff`, 'M132 540Q168 556 202 538L204 582Q168 598 134 584Z', '#efe4d6', { shade: 0.6 })}`;
  const body = outline([0, 196], [34, 178, 48, 164], [90, 182, 120, 208], [108, 270, 112, 320], [106, 450, 118, 616], [60, 640, 0, 632]);
  return {
    box: [206, 146, 640],
    defs: dots('spot', '#f8efe3', '#1d2f6f', 34, 4.6),
    fabric: 'url(#spot)',
    body: `${arm('right')}${mirror(arm('left'))}
${cloth('blouse', body, 'url(#spot)', { folds: ['M-104 300Q-70 340 -58 330', 'M104 300Q70 340 58 330', 'M-72 380Q-66 520 -84 630', 'M-34 420Q-30 540 -36 632', 'M42 400Q38 540 50 630', 'M86 380Q88 520 98 622'], lights: ['M-52 300Q-50 480 -60 632', 'M62 320Q60 500 72 626'], seams: ['M-10 300V630', 'M12 300V630'], width: 12 })}
${cloth('stand', outline([0, 160], [30, 158, 48, 146], [54, 176], [30, 204, 0, 206]), 'url(#spot)', { folds: ['M-44 170Q0 200 44 170'], width: 6 })}
<path d="M-6 214Q-40 330 -70 420L-26 436Q-4 330 10 222Z" fill="#1d2f6f"/><path d="M4 214Q40 320 50 452L92 436Q70 310 22 212Z" fill="#233985"/><path d="M14 230Q50 330 66 440M0 236Q-24 330 -48 424" fill="none" stroke="#0c1536" stroke-opacity=".6" stroke-width="2"/><path d="M40 300Q58 370 76 430" fill="none" stroke="#fff" stroke-opacity=".2" stroke-width="7" filter="url(#soft)"/>
${cloth('loop-left', 'M4 206C-40 160 -104 152 -112 196C-116 240 -60 262 4 220Z', '#233985', { folds: ['M-10 212Q-60 196 -90 206', 'M-10 216Q-50 228 -80 228'], lights: ['M-20 196Q-60 172 -96 184'], width: 8 })}${cloth('loop-right', 'M4 206C48 156 116 150 122 194C124 240 66 262 4 220Z', '#233985', { folds: ['M16 212Q66 194 98 204', 'M16 218Q56 228 88 228'], lights: ['M30 196Q70 168 106 182'], width: 8 })}
${cloth('knot', 'M-14 198Q6 188 24 198Q30 214 24 232Q4 240 -14 230Q-20 214 -14 198Z', '#1d2f6f', { folds: ['M-6 204Q0 214 -6 228', 'M14 202Q10 214 16 228'], width: 4 })}`,
  };
}

/** A Breton knit, slightly cropped. */
export function juno() {
  const sleeve = 'M122 216C170 236 192 310 206 400C216 470 222 520 224 572C200 584 168 584 148 574C146 500 134 440 124 390C114 330 112 270 122 216Z';
  const ribbed = (/** @type {string} */ id, /** @type {string} */ d) => cloth(id, d, 'url(#rib)', { shade: 0.8 });
  const arm = (/** @type {string} */ id) => `<g transform="rotate(2 120 220)">${cloth(id, sleeve, 'url(#breton)', { folds: ['M130 380Q160 400 198 384', 'M136 300Q164 420 178 576', 'M128 350Q156 366 190 350'], lights: ['M158 300Q186 420 196 570'], width: 12 })}${ribbed(`${id}-cuff`, 'M147 566Q186 582 225 564L228 620Q190 634 150 622Z')}</g>`;
  const body = outline([0, 210], [36, 206, 58, 176], [100, 192, 130, 220], [120, 280, 124, 330], [120, 450, 126, 566], [60, 584, 0, 584]);
  return {
    box: [230, 168, 634],
    defs: `${stripes('breton', '#f5eee2', '#c42a2f', 40, 0, 0.36)}${rib('rib', '#f2e9da')}`,
    fabric: 'url(#breton)',
    body: `${inside(outline([0, 168], [36, 168, 58, 172], [36, 206, 0, 210]), '#f2e9da')}${arm('right')}${mirror(arm('left'))}
${cloth('knit', body, 'url(#breton)', { folds: ['M-116 320Q-84 370 -70 350', 'M116 320Q84 370 70 350', 'M-84 420Q-80 500 -90 578', 'M80 420Q80 500 92 578', 'M-10 480Q-14 540 -10 584'], lights: ['M-50 280Q-50 440 -58 580', 'M48 300Q48 440 56 580'], seams: ['M122 222Q112 280 122 336', 'M-122 222Q-112 280 -122 336'], width: 15 })}
${ribbed('hem', outline([0, 574], [64, 574, 127, 556], [122, 614], [60, 630, 0, 630]))}
${ribbed('neck', 'M-62 172Q-36 206 0 208Q36 206 62 172L72 180Q44 226 0 228Q-44 226 -72 180Z')}`,
  };
}

/** A one-piece in cabana stripes, tied at the shoulders. */
export function cabana() {
  const suit = outline([0, 250], [34, 246, 66, 196], [92, 230, 104, 262], [98, 320, 74, 380, 76, 412], [88, 462, 112, 500, 118, 536], [84, 560, 50, 612, 40, 654], [20, 664, 0, 664]);
  const bow = (/** @type {string} */ at) => `<g transform="${at}"><path d="M0 0C-14 -34 -46 -42 -48 -22C-48 -6 -22 2 0 0C14 -34 46 -42 48 -22C48 -6 22 2 0 0Z" fill="#1f7a5c"/><path d="M-4 0Q-22 30 -30 66L-14 70Q0 34 4 2ZM4 0Q20 32 22 74L38 68Q28 28 10 -2Z" fill="#17644a"/><circle r="7" fill="#2b8f6e"/></g>`;
  return {
    box: [120, 110, 666],
    defs: stripes('cabana', '#f7f1e4', '#1f7a5c', 40, 90, 0.5),
    fabric: 'url(#cabana)',
    body: `${inside(outline([0, 300], [60, 300, 96, 262], [70, 208], [36, 256, 0, 262]), '#d9d3c4')}<path d="M66 198L62 156M-66 198L-62 156" stroke="#1f7a5c" stroke-width="9"/>
${cloth('suit', suit, 'url(#cabana)', { folds: ['M-94 290Q-60 330 -24 326', 'M94 290Q60 330 24 326', 'M-72 400Q-30 420 20 412', 'M-78 440Q-30 462 40 448', 'M-60 520Q-40 580 -30 650', 'M64 520Q44 580 30 650'], lights: ['M-52 250Q-40 280 -38 320', 'M-40 420Q-30 500 -20 640'], seams: ['M0 252V420'], width: 11 })}
${bow('translate(-62 152) rotate(-6)')}${bow('translate(62 152) rotate(8) scale(-1 1)')}`,
  };
}
