// @ts-check
/** Tailoring: a blazer, a coat, a pair of trousers. */
import { cloth, inside, outline } from '../paint.mjs';
import { stripes, twill } from '../prints.mjs';

const mirror = (/** @type {string} */ inner) => `<g transform="scale(-1 1)">${inner}</g>`;
const buttons = (/** @type {number[][]} */ at, /** @type {string} */ ink, radius = 8) => at.map(([x, y]) => `<circle cx="${x}" cy="${y + 2}" r="${radius}" fill="#1a0d12" fill-opacity=".35"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${ink}"/><circle cx="${x - 2}" cy="${y - 2}" r="${radius * 0.45}" fill="#fff" fill-opacity=".4"/>`).join('');

/** A double-breasted blazer in fuchsia crêpe. */
export function colette() {
  const sleeve = 'M104 162C150 172 164 236 172 320C180 400 186 470 192 556C176 570 140 572 122 562C122 480 116 420 112 350C110 280 100 220 104 162Z';
  const arm = (/** @type {string} */ id) => cloth(id, sleeve, 'url(#crepe)', { folds: ['M126 300Q146 330 168 322', 'M122 340Q144 366 172 356', 'M132 220Q150 380 154 560'], lights: ['M146 240Q160 400 168 552'], seams: ['M124 536Q156 546 190 532'], width: 9 });
  const body = outline([0, 170], [34, 140, 44, 130], [84, 144, 114, 165], [108, 240, 116, 300], [104, 370, 100, 400], [108, 500, 130, 616], [80, 636, 0, 636]);
  const wing = 'M44 130C66 160 84 204 92 236L62 232L70 262C52 312 26 366 -8 404L-14 396C20 330 46 240 38 140Z';
  return {
    box: [192, 112, 636],
    defs: twill('crepe', '#d81f72'),
    fabric: 'url(#crepe)',
    body: `${inside(outline([0, 128], [26, 128, 44, 130], [40, 220, 0, 360]), '#f3d9e2')}${arm('right')}${mirror(arm('left'))}
${cloth('body', body, 'url(#crepe)', { folds: ['M-96 400Q-60 410 -20 404', 'M96 400Q60 412 26 404', 'M-104 300Q-96 360 -98 398', 'M104 300Q96 360 98 398', 'M-60 440Q-70 540 -84 626', 'M70 440Q78 540 96 622'], lights: ['M-70 250Q-66 330 -62 390', 'M-36 430Q-40 540 -50 632', 'M42 440Q46 540 54 628'], seams: ['M22 398Q30 520 26 636', 'M-84 486L-44 480', 'M84 486L46 480', 'M-88 500L-44 494', 'M88 500L46 494'], width: 13 })}
<path d="M-40 132C-30 220 -18 310 -4 384C10 310 30 220 40 132Q0 122 -40 132Z" fill="#f7ece6"/><path d="M-40 132C-30 220 -18 310 -4 384C10 310 30 220 40 132Q0 122 -40 132Z" fill="url(#round)"/>
<path d="M-46 128Q0 100 46 128Q42 140 38 146Q0 122 -38 146Q-42 140 -46 128Z" fill="#b3145c"/>
${mirror(`<g>${cloth('wing-left', wing, 'url(#crepe)', { lights: ['M60 180Q56 280 16 362'], width: 7, shade: 0.6, seams: ['M62 232L44 190'] })}</g>`)}
<path d="M52 150C70 200 80 260 30 340L-2 410" fill="none" stroke="#1a0d12" stroke-opacity=".3" stroke-width="14" filter="url(#soft)"/>
${cloth('wing-right', wing, 'url(#crepe)', { lights: ['M60 180Q56 280 16 362'], width: 7, shade: 0.6, seams: ['M62 232L44 190'] })}
${buttons([[4, 424], [4, 492], [-54, 424], [-54, 492]], '#e9c46a', 9)}`,
  };
}

/** A belted wrap coat in camel wool. */
export function odette() {
  const sleeve = 'M104 154C156 168 172 244 178 340C184 420 190 480 196 552C172 570 138 570 118 558C120 480 112 420 110 340C108 270 100 210 104 154Z';
  const arm = (/** @type {string} */ id) => cloth(id, sleeve, 'url(#wool)', { folds: ['M124 320Q146 350 174 338', 'M134 220Q152 380 152 560'], lights: ['M150 240Q164 400 172 548'], seams: ['M120 512Q156 526 194 508'], width: 12 });
  const body = outline([0, 170], [30, 136, 42, 126], [86, 138, 114, 158], [110, 240, 116, 300], [104, 350, 100, 382], [126, 500, 152, 724], [80, 744, 0, 744]);
  const collar = 'M42 124C70 148 92 200 86 262C72 320 40 360 4 392L-8 384C20 320 44 220 36 136Z';
  return {
    box: [196, 108, 744],
    defs: twill('wool', '#c3935c'),
    fabric: 'url(#wool)',
    body: `${inside(outline([0, 124], [26, 124, 42, 126], [36, 230, 0, 376]), '#f0e2cf')}${arm('right')}${mirror(arm('left'))}
${cloth('coat', body, 'url(#wool)', { folds: ['M-104 290Q-92 340 -92 380', 'M104 290Q92 340 92 380', 'M-70 410Q-90 560 -112 736', 'M-30 410Q-40 580 -50 742', 'M60 410Q78 560 96 738', 'M100 420Q124 580 138 726'], lights: ['M-50 410Q-66 580 -82 740', 'M30 416Q34 580 40 740', 'M80 410Q102 580 120 730'], seams: ['M34 404Q50 560 44 744', 'M-104 500L-56 520', 'M104 500L62 520'], width: 16 })}
<path d="M-36 132C-28 220 -16 300 0 370C14 300 30 220 36 132Q0 120 -36 132Z" fill="#fbf3ea"/><path d="M-36 132C-28 220 -16 300 0 370C14 300 30 220 36 132Q0 120 -36 132Z" fill="url(#round)"/>
<path d="M-44 126Q0 94 44 126L36 144Q0 118 -36 144Z" fill="#9c7040"/>
${mirror(cloth('collar-left', collar, 'url(#wool)', { lights: ['M64 190Q64 270 20 346'], width: 10, shade: 0.7 }))}
<path d="M62 160C84 220 80 300 0 400" fill="none" stroke="#1a0d12" stroke-opacity=".3" stroke-width="14" filter="url(#soft)"/>
${cloth('collar-right', collar, 'url(#wool)', { lights: ['M64 190Q64 270 20 346'], width: 10, shade: 0.7 })}
${cloth('belt', outline([0, 376], [60, 374, 104, 364], [106, 402], [60, 412, 0, 414]), '#b4834c', { folds: ['M-90 392Q-20 402 30 396'], fold: 0.2, width: 5 })}
<path d="M12 384Q44 420 54 520L80 512Q70 420 32 380ZM14 396Q4 460 -16 540L12 548Q28 470 30 396Z" fill="#a87741"/><rect x="4" y="368" width="36" height="52" rx="12" fill="#b98851"/><path d="M12 376Q22 396 14 412" fill="none" stroke="#1a0d12" stroke-opacity=".3" stroke-width="2"/>`,
  };
}

/** High-waisted wide-leg trousers with a chalk stripe. */
export function hollis() {
  const leg = 'M0 126Q44 126 84 118C98 180 112 240 118 320C130 460 150 600 166 716C130 734 74 738 34 732C24 600 14 440 0 330Z';
  const side = (/** @type {string} */ id) => cloth(id, leg, 'url(#chalk)', { folds: ['M50 180Q66 420 96 734', 'M22 300Q44 330 70 324', 'M14 360Q40 540 52 730', 'M104 300Q126 520 148 720'], lights: ['M74 240Q92 480 120 726', 'M30 420Q40 580 52 726'], width: 13, light: 0.22, fold: 0.5 });
  return {
    box: [166, 96, 738],
    defs: stripes('chalk', '#23263a', '#8f93ad', 22, 90, 0.07),
    fabric: 'url(#chalk)',
    body: `${inside(outline([0, 96], [50, 96, 82, 104], [82, 122], [40, 130, 0, 130]), '#23263a')}${mirror(side('left'))}${side('right')}
${cloth('band', outline([0, 122], [46, 122, 84, 112], [88, 142], [46, 154, 0, 154]), '#1d2032', { shade: 0.7, lights: ['M-60 134Q0 142 40 140'], light: 0.18, width: 6 })}
<path d="M0 154V330" stroke="#000" stroke-opacity=".5" stroke-width="2"/><path d="M-6 156Q-30 220 -2 262" fill="none" stroke="#000" stroke-opacity=".45" stroke-width="1.6"/><path d="M88 160L66 236M-88 160L-66 236" stroke="#000" stroke-opacity=".55" stroke-width="2.2"/>${buttons([[-14, 140], [14, 140]], '#e9c46a', 6)}`,
  };
}
