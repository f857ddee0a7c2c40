// @ts-check
/** The story picture: a terrace above the sea, an arcade at noon, a dress in the wind. Its left half is quiet, for words. */

const arch = (/** @type {number} */ x, /** @type {number} */ width) => {
  const radius = width / 2;
  return `M${x} 720V${230 + radius}A${radius} ${radius} 0 0 1 ${x + width} ${230 + radius}V720Z`;
};

/** What is seen through one opening, with the thickness of the wall in shade on its left. */
function opening(/** @type {string} */ id, /** @type {number} */ x, /** @type {number} */ width) {
  return `<clipPath id="${id}"><path d="${arch(x, width)}"/></clipPath><g clip-path="url(#${id})"><rect x="${x}" y="200" width="${width}" height="540" fill="#f9e4c8"/><rect x="${x}" y="520" width="${width}" height="220" fill="#2f7fa6"/><rect x="${x}" y="520" width="${width}" height="18" fill="#5aa5c0"/><path d="M${x} 612H${x + width}M${x + 60} 580H${x + width}" stroke="#5aa5c0" stroke-width="5" stroke-dasharray="70 90 30 60"/>
<path d="M${x - 46} 740V${230 + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width - 46} ${230 + width / 2}L${x + width} 180H${x - 60}V740Z" fill="none"/><path fill-rule="evenodd" d="M${x - 100} 100H${x + width + 100}V760H${x - 100}ZM${x + 44} 760V${238 + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width + 44} ${238 + width / 2}V760Z" fill="#a4442f"/></g>`;
}

const DRESS = 'M1122 330C1128 360 1136 392 1132 432C1110 500 1040 590 920 664C870 694 830 706 790 704C840 742 900 742 930 764C980 744 1004 770 1040 790C1090 764 1130 800 1180 790C1220 776 1250 790 1288 776C1280 660 1246 540 1206 432C1202 392 1210 360 1216 330C1196 352 1142 352 1122 330Z';
const SKIN = '#8d5236';

const FIGURE = `<path d="M1040 786C1130 806 1230 800 1290 778L1720 862V910H1300Z" fill="#b5603f" fill-opacity=".55"/>
<path d="M1142 268H1194C1190 292 1200 304 1222 316C1234 324 1230 340 1216 344H1122C1108 340 1104 324 1116 316C1138 304 1146 292 1142 268Z" fill="${SKIN}"/><path d="M1172 268H1194C1190 292 1200 304 1222 316C1234 324 1230 340 1216 344H1180Z" fill="#6f3b27"/>
<path d="M1116 318H1220L1204 356H1134Z" fill="${SKIN}"/><path d="M1176 318H1220L1204 356H1180Z" fill="#6f3b27"/>
<path d="M1122 322C1096 350 1088 400 1096 440C1098 462 1090 484 1078 506C1074 518 1084 524 1094 514C1112 490 1122 462 1120 436C1118 404 1124 372 1136 350Z" fill="${SKIN}"/>
<path d="M1214 316C1240 322 1268 330 1286 314C1296 296 1262 270 1238 244L1222 250C1240 286 1256 300 1254 306C1244 312 1226 308 1206 306Z" fill="#6f3b27"/>
<path d="M1138 220C1134 262 1142 296 1168 298C1194 296 1202 262 1198 220Z" fill="#1d1216"/><path d="M1150 286C1146 312 1158 330 1168 330C1178 330 1190 312 1186 286Z" fill="#1d1216"/>
<clipPath id="gown"><path d="${DRESS}"/></clipPath><path d="${DRESS}" fill="#e0317c"/>
<g clip-path="url(#gown)"><path d="M1180 330C1176 380 1184 410 1180 440C1190 560 1210 690 1196 800H1320V300Z" fill="#b01a5e"/><path d="M1146 440C1120 540 1040 640 930 704C900 720 860 716 800 704C880 740 940 740 1000 716C1090 650 1140 540 1152 440Z" fill="#b01a5e"/><path d="M1160 440C1150 580 1110 700 1040 790L1076 790C1130 700 1160 580 1166 440Z" fill="#b01a5e"/><path d="M1136 440C1100 530 1010 620 890 680" fill="none" stroke="#f477a8" stroke-width="10" stroke-linecap="round"/><path d="M1170 450C1166 580 1150 690 1116 780" fill="none" stroke="#f477a8" stroke-width="8" stroke-linecap="round"/></g>
<path d="M1131 424Q1168 436 1207 424L1209 446Q1168 458 1129 446Z" fill="#1d1216"/><path d="M1140 346Q1168 412 1196 346Q1168 354 1140 346Z" fill="${SKIN}"/>
<path d="M1064 226C1080 200 1130 196 1170 198C1220 200 1270 214 1276 238C1270 256 1210 254 1166 250C1120 248 1064 248 1064 226Z" fill="#f8dc9c"/><path d="M1180 251C1220 254 1268 254 1276 238C1272 222 1246 210 1214 204C1232 226 1210 246 1180 251Z" fill="#d7a64d"/>
<path d="M1124 214C1124 170 1144 150 1174 150C1204 152 1218 178 1216 216C1190 230 1148 228 1124 214Z" fill="#f8dc9c"/><path d="M1188 152C1208 160 1218 184 1216 216C1206 222 1194 224 1182 225C1198 204 1200 176 1188 152Z" fill="#d7a64d"/><path d="M1124 214C1124 206 1124 200 1126 194C1152 206 1190 208 1215 196L1216 216C1190 230 1148 228 1124 214Z" fill="#1d1216"/>`;

/** @returns {string} */
export function editorial() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900"><rect width="1600" height="900" fill="#e47a57"/>
<path d="M0 0H700L220 720H0Z" fill="#d66a49"/>${opening('east', 960, 380)}${opening('far', 1440, 380)}
<rect y="720" width="1600" height="180" fill="#f6d3b0"/><path d="M0 720H1600V732H0Z" fill="#a4442f" fill-opacity=".5"/><path d="M0 720H960L1130 900H0Z" fill="#e2a37c"/><path d="M1340 720H1440L1640 900H1540Z" fill="#e2a37c"/>
<path d="M1352 812L1440 830L1600 880V900H1480Z" fill="#b5603f" fill-opacity=".55"/><g transform="translate(770 -10)"><path d="M560 700H690L668 830H582Z" fill="#2444c2"/><path d="M632 700H690L668 830H620Z" fill="#182f8e"/><path d="M552 690H698V712H552Z" fill="#3a5bdb"/><circle cx="586" cy="630" r="46" fill="#1f6b57"/><circle cx="664" cy="628" r="50" fill="#175241"/><circle cx="624" cy="586" r="56" fill="#2a8469"/><g fill="#f6c244"><circle cx="596" cy="604" r="13"/><circle cx="652" cy="570" r="13"/><circle cx="676" cy="640" r="13"/><circle cx="618" cy="646" r="13"/></g></g>
${FIGURE}</svg>`;
}
