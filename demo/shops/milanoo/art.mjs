// @ts-check
/** Milanoo's pictures: paper costumes on coloured ground, cut from a few shapes each. */

/** @typedef {{ ground: string, disc: string, body: string }} Picture */

/** A dress around x = 300: a bodice, a waist, a skirt that opens by `flare`, down to `hem`. @param {{ main: string, deep: string, trim: string, flare: number, hem: number, straps?: boolean, sleeves?: boolean }} cut */
function dress({ main, deep, trim, flare, hem, straps = true, sleeves = false }) {
  const sleeve = sleeves ? `<path d="M228 168 128 420l62 30 70-176ZM372 168l100 252-62 30-70-176Z" fill="${deep}"/><path d="m124 408 70 34-6 22-72-36ZM476 408l-70 34 6 22 72-36Z" fill="${trim}"/>` : '';
  const strap = straps ? `<path d="M244 176 262 96M356 176 338 96" stroke="${deep}" stroke-width="12" fill="none"/>` : '';
  return `${sleeve}${strap}<path d="M226 168Q262 196 300 176Q338 196 374 168L352 330H248Z" fill="${main}"/>
<path d="M300 176Q338 196 374 168L352 330H300Z" fill="${deep}" opacity=".45"/>
<path d="M248 326H352Q${340 + flare * 0.5} ${(330 + hem) / 2} ${300 + flare} ${hem}Q300 ${hem + 44} ${300 - flare} ${hem}Q${260 - flare * 0.5} ${(330 + hem) / 2} 248 326Z" fill="${main}"/>
<path d="M318 330Q${320 + flare * 0.3} ${(330 + hem) / 2} ${300 + flare * 0.55} ${hem + 18}L${300 + flare} ${hem}Q${340 + flare * 0.5} ${(330 + hem) / 2} 352 326Z" fill="${deep}" opacity=".55"/>
<path d="M286 330Q${280 - flare * 0.18} ${(330 + hem) / 2} ${300 - flare * 0.36} ${hem + 20}" stroke="${deep}" stroke-width="7" fill="none" opacity=".5"/>
<path d="M246 318H354V342H246Z" fill="${trim}"/>`;
}

const tulle = [0, 1, 2].map((layer) => `<path d="M248 ${336 + layer * 8}H352L${520 - layer * 40} ${610 + layer * 14}Q300 ${660 + layer * 10} ${80 + layer * 40} ${610 + layer * 14}Z" fill="#fff" opacity="${0.42 + layer * 0.2}"/>`).join('');

/** @type {Record<string, Picture>} */
const pictures = {
  aurelia: { ground: '#f6d9e4', disc: '#f2b5cc', body: dress({ main: '#c2185b', deep: '#7d0f3b', trim: '#ffc531', flare: 190, hem: 640 }) },
  soraya: { ground: '#d8ece6', disc: '#b3ddd0', body: `${dress({ main: '#0f7a63', deep: '#09503f', trim: '#f0b429', flare: 104, hem: 650, straps: false, sleeves: true })}<path d="M292 184V640M308 184V640" stroke="#f0b429" stroke-width="6"/><g fill="#f0b429">${[220, 270, 400, 460, 520, 580].map((y) => `<circle cx="300" cy="${y}" r="8"/>`).join('')}</g>` },
  mirela: { ground: '#fdebc8', disc: '#fbd88e', body: dress({ main: '#f2572b', deep: '#b4330f', trim: '#4a1168', flare: 150, hem: 510 }) },
  vega: { ground: '#c9cdec', disc: '#aab1df', body: `${dress({ main: '#fffdf7', deep: '#cfc6d8', trim: '#e8d9b0', flare: 210, hem: 630, straps: false })}${tulle}` },
  corsair: { ground: '#d5e0ee', disc: '#b7cae3', body: `<path d="M222 150H378L430 640H170Z" fill="#1c2f66"/><path d="M300 150H378L430 640H300Z" fill="#13214a"/><path d="M222 150 128 450l66 24 66-230ZM378 150l94 300-66 24-66-230Z" fill="#1c2f66"/><path d="m116 416 90 34-12 44-92-36ZM484 416l-90 34 12 44 92-36Z" fill="#c8282d"/><path d="M262 150 300 330 338 150Z" fill="#fff8ea"/><path d="M222 150 262 150 300 330 250 380ZM378 150 338 150 300 330 350 380Z" fill="#c8282d"/><g fill="#ffc531">${[390, 440, 490, 540].map((y) => `<circle cx="272" cy="${y}" r="10"/><circle cx="328" cy="${y}" r="10"/>`).join('')}</g>` },
  nyx: { ground: '#e5dbf1', disc: '#cdb9e6', body: '<path d="M300 92C214 92 194 190 222 262L130 640Q300 684 470 640L378 262C406 190 386 92 300 92Z" fill="#4a1168"/><path d="M300 136C252 136 240 196 256 244Q300 276 344 244C360 196 348 136 300 136Z" fill="#20052f"/><path d="M300 262V660Q392 658 470 640L378 262Q340 284 300 262Z" fill="#350b4d"/><path d="M222 262Q300 310 378 262L384 286Q300 336 216 286Z" fill="#7a1fa2"/><path d="M316 286a26 26 0 1 1-26-22a20 20 0 0 0 26 22Z" fill="#ffc531"/>' },
  colombina: { ground: '#fbe3d3', disc: '#f5c4a2', body: '<path d="M120 330C140 270 240 262 300 306C360 262 460 270 480 330C492 410 420 470 362 452C328 442 318 410 300 410C282 410 272 442 238 452C180 470 108 410 120 330Z" fill="#7a1fa2"/><path d="M300 306C360 262 460 270 480 330C492 410 420 470 362 452C328 442 318 410 300 410Z" fill="#c2185b"/><path d="M178 356Q224 316 262 366Q222 392 178 356ZM422 356Q376 316 338 366Q378 392 422 356Z" fill="#fbe3d3"/><g fill="#ffc531"><circle cx="300" cy="296" r="16"/><path d="m300 280-26-130 26 60 26-60ZM276 288 200 168l66 74ZM324 288l76-120-66 74Z"/></g><path d="M474 356Q540 420 500 560" stroke="#4a1168" stroke-width="9" fill="none"/>' },
  dama: { ground: '#d9edf3', disc: '#b4dce8', body: `<g transform="translate(300 520) scale(.74)">${Array.from({ length: 9 }, (_, index) => `<path d="M0 0-46-380Q0-408 46-380Z" fill="${index % 2 ? '#f2572b' : '#ffc531'}" transform="rotate(${(index - 4) * 15})"/>`).join('')}${Array.from({ length: 9 }, (_, index) => `<path d="M-5 10-9-190H9L5 10Z" fill="#4a1168" transform="rotate(${(index - 4) * 15})"/>`).join('')}<circle r="18" fill="#c2185b"/></g>` },
  stella: { ground: '#f9dde0', disc: '#f3babf', body: '<path d="M130 500C190 506 238 470 290 410C338 352 380 300 440 292C462 318 470 350 466 392C430 404 404 424 366 466C316 520 250 548 150 540C122 538 112 520 130 500Z" fill="#c2185b"/><path d="M290 410C338 352 380 300 440 292C446 300 452 308 456 318C404 340 370 376 322 430Z" fill="#7d0f3b"/><path d="M466 392 458 548H440L428 412Z" fill="#7d0f3b"/><circle cx="206" cy="496" r="17" fill="#ffc531"/>' },
  marsh: { ground: '#e8e2d3', disc: '#d4c8ab', body: '<path d="M214 130H354L348 430Q420 470 462 486Q486 500 480 534H212Z" fill="#6b3e1f"/><path d="M296 130H354L348 430Q420 470 462 486Q486 500 480 534H380Q310 500 300 430Z" fill="#4d2b13"/><path d="M208 124H360V176H208Z" fill="#8d5a32"/><path d="M206 534H484V560H300V548H270V580H206Z" fill="#2c180a"/><path d="M222 392H348V416H222Z" fill="#2c180a"/><rect x="300" y="384" width="34" height="40" rx="6" fill="none" stroke="#ffc531" stroke-width="8"/>' },
};

/** @param {string} name @returns {string | undefined} */
export function draw(name) {
  if (name === 'hero') return hero();
  if (name.startsWith('tile-')) return tile(name.slice(5));
  const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  return picture && `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 720" width="600" height="720"><rect width="600" height="720" fill="${picture.ground}"/><circle cx="300" cy="360" r="250" fill="${picture.disc}"/>${picture.body}</svg>`;
}

/** Three figures' worth of clothes under arches. */
function hero() {
  const arch = (/** @type {number} */ x, /** @type {string} */ fill, /** @type {string} */ piece, /** @type {number} */ top) => `<path d="M${x} 620V${top + 130}A130 130 0 0 1 ${x + 260} ${top + 130}V620Z" fill="${fill}"/><g transform="translate(${x + 130 - 300 * 0.62} ${170 + top * 0.24}) scale(.62)">${pictures[piece].body}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 620" width="900" height="620">${arch(20, '#f2b5cc', 'corsair', 130)}${arch(320, '#ffc531', 'aurelia', 40)}${arch(620, '#b3ddd0', 'soraya', 130)}</svg>`;
}

/** @param {string} rail */
function tile(rail) {
  const piece = { gowns: 'vega', costumes: 'colombina', shoes: 'stella' }[rail];
  if (!piece) return undefined;
  const { ground, disc, body } = pictures[piece];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300"><rect width="400" height="300" fill="${ground}"/><circle cx="200" cy="170" r="150" fill="${disc}"/><g transform="translate(44 -10) scale(.52)">${body}</g></svg>`;
}
