// @ts-check
/** Milbas's pictures: bags as solids, on one flat colour each. */

const INK = '#16151a';
const TOMATO = '#ff5130';
const COBALT = '#2b45ff';
const SAND = '#d9c7a3';

/** @type {Record<string, { ground: string, body: string }>} */
const pictures = {
  kasten: { ground: '#d8ff3e', body: `<path d="M190 300C190 120 410 120 410 300" fill="none" stroke="${INK}" stroke-width="18"/><path d="M130 290H430L400 600H150Z" fill="${INK}"/><path d="M430 290 490 260 458 560 400 600Z" fill="#3b3944"/><path d="M130 290 190 260H490L430 290Z" fill="#2a2832"/><path d="M150 330H426" stroke="#4c4a56" stroke-width="4" stroke-dasharray="12 9"/><rect x="250" y="420" width="60" height="26" fill="#d8ff3e"/>` },
  pail: { ground: '#f3d9e6', body: `<path d="M200 290C170 60 430 60 400 290" fill="none" stroke="${INK}" stroke-width="14"/><path d="M160 280H440L410 590Q300 622 190 590Z" fill="${TOMATO}"/><path d="M340 280H440L410 590Q372 604 334 608Z" fill="#d8330f"/><ellipse cx="300" cy="280" rx="140" ry="34" fill="#a8270b"/><path d="M172 330Q300 370 430 330" fill="none" stroke="${INK}" stroke-width="9"/><path d="M292 350 270 440M308 350 336 450" stroke="${INK}" stroke-width="9"/><circle cx="268" cy="446" r="13" fill="${INK}"/><circle cx="338" cy="456" r="13" fill="${INK}"/>` },
  post: { ground: '#ffd43e', body: `<path d="M150 330 150 180Q300 90 450 180V330" fill="none" stroke="${INK}" stroke-width="16"/><rect x="110" y="290" width="380" height="290" fill="${COBALT}"/><path d="M110 290H490V430Q300 500 110 430Z" fill="#1a2fd0"/><path d="M110 290H490V312H110Z" fill="#0f1f9c"/><path d="M190 380H226V520H190ZM374 380H410V520H374Z" fill="${SAND}"/><rect x="184" y="486" width="48" height="40" fill="none" stroke="${INK}" stroke-width="8"/><rect x="368" y="486" width="48" height="40" fill="none" stroke="${INK}" stroke-width="8"/>` },
  loaf: { ground: '#2b45ff', body: `<path d="M120 400C120 90 480 90 480 400" fill="none" stroke="${SAND}" stroke-width="26"/><path d="M90 390Q300 330 510 390Q530 560 440 580H160Q70 560 90 390Z" fill="${SAND}"/><path d="M400 368Q470 376 510 390Q530 560 440 580H372Q440 540 400 368Z" fill="#bfa97c"/><path d="M104 420Q300 362 496 420" fill="none" stroke="#8d7749" stroke-width="6"/><path d="M300 392v44" stroke="${INK}" stroke-width="10"/><circle cx="300" cy="446" r="14" fill="${INK}"/>` },
  hump: { ground: '#ff5130', body: `<path d="M260 190Q300 120 340 190" fill="none" stroke="${INK}" stroke-width="16"/><path d="M160 590V330Q160 180 300 180Q440 180 440 330V590Z" fill="${INK}"/><path d="M360 192Q440 224 440 330V590H366Z" fill="#34323c"/><path d="M196 410H404V560H196Z" fill="#2a2832"/><path d="M196 410H404V440H196Z" fill="#4c4a56"/><path d="M160 350H440" stroke="#4c4a56" stroke-width="5" stroke-dasharray="12 9"/><rect x="282" y="428" width="36" height="40" fill="#d8ff3e"/>` },
  slot: { ground: '#c9d3d8', body: `<g transform="rotate(-8 300 400)"><rect x="170" y="250" width="250" height="150" rx="10" fill="#fff"/><rect x="186" y="276" width="250" height="150" rx="10" fill="${COBALT}"/><rect x="150" y="320" width="300" height="220" rx="14" fill="${TOMATO}"/><path d="M150 400H450" stroke="#d8330f" stroke-width="10"/><path d="M270 320a30 30 0 0 0 60 0Z" fill="${COBALT}"/></g>` },
};

/** @param {string} name */
export function draw(name) {
  if (name === 'hero') return hero();
  const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  return picture && `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 720" width="600" height="720"><rect width="600" height="720" fill="${picture.ground}"/><ellipse cx="310" cy="604" rx="210" ry="26" fill="#000" opacity=".16"/>${picture.body}</svg>`;
}

function hero() {
  const put = (/** @type {string} */ name, /** @type {string} */ at) => `<g transform="${at}">${pictures[name].body}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 220 900 540" width="900" height="540"><rect x="20" y="690" width="860" height="70" fill="${INK}"/>${put('kasten', 'translate(-70 222) scale(.78)')}${put('pail', 'translate(214 320) scale(.61)')}${put('post', 'translate(424 188) scale(.866)')}</svg>`;
}
