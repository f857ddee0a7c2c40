// @ts-check
/** The season's picture: a woman under a wide hat, in flat colour and hard light. */

const SKIN = '#b8714a';
const SHADE = '#8a4a31';

const FIGURE = `<path d="M404 372C352 470 376 600 336 690C306 764 336 826 388 828C464 830 488 740 500 640C510 560 510 480 508 400Z" fill="#1d1216"/>
<path d="M474 628C410 662 308 664 252 734C204 800 196 900 192 1010H900C896 900 886 806 846 742C800 674 700 664 632 626C606 660 512 660 474 628Z" fill="${SKIN}"/>
<clipPath id="chest"><path d="M474 628C410 662 308 664 252 734C204 800 196 900 192 1010H900C896 900 886 806 846 742C800 674 700 664 632 626C606 660 512 660 474 628Z"/></clipPath>
<g clip-path="url(#chest)"><ellipse cx="486" cy="668" rx="372" ry="112" transform="rotate(-7 486 668)" fill="${SHADE}"/><path d="M770 640C836 720 850 860 846 1010H920V640Z" fill="${SHADE}"/><path d="M330 752C400 756 470 764 524 790M760 748C700 752 640 764 586 790" fill="none" stroke="#6d3423" stroke-width="5" stroke-linecap="round"/><path d="M548 800V850" stroke="${SHADE}" stroke-width="5" stroke-linecap="round"/></g>
<path d="M496 480C500 560 492 612 474 640C520 684 600 684 634 638C614 610 606 560 608 480Z" fill="${SKIN}"/><path d="M498 520C536 566 590 560 606 500C606 566 614 612 634 638C600 684 560 672 548 670C580 640 560 590 498 520Z" fill="${SHADE}"/>
<clipPath id="face"><path d="M438 300C430 400 450 474 492 522C520 552 566 554 596 522C640 476 656 400 650 300Z"/></clipPath>
<path d="M438 300C430 400 450 474 492 522C520 552 566 554 596 522C640 476 656 400 650 300Z" fill="${SKIN}"/>
<g clip-path="url(#face)"><path d="M420 300H670V540C634 520 640 466 618 440C590 412 500 428 430 452Z" fill="${SHADE}"/></g>
<path d="M534 432Q546 442 560 431" fill="none" stroke="#6d3423" stroke-width="4" stroke-linecap="round"/>
<path d="M504 474C518 464 534 455 546 463C558 455 576 463 590 471C574 477 562 479 547 480C532 479 518 478 504 474Z" fill="#b01226"/><path d="M504 474C518 478 532 479 547 480C562 479 574 477 590 471C580 498 564 505 547 505C528 505 514 496 504 474Z" fill="#db2338"/><path d="M532 491Q546 496 562 490" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="4" stroke-linecap="round"/>
<circle cx="446" cy="496" r="30" fill="#f7d774"/><path d="M446 466A30 30 0 0 1 446 526A22 30 0 0 0 446 466Z" fill="#c08a1e"/><circle cx="646" cy="478" r="30" fill="#d79f2e"/>`;

const BRIM = 'M176 414C170 330 360 262 566 236C770 212 944 224 944 286C944 352 780 396 590 412C400 428 184 470 176 414Z';
const HAT = `<path d="${BRIM}" fill="#fbf3e4"/><clipPath id="brim"><path d="${BRIM}"/></clipPath>
<g clip-path="url(#brim)"><g fill="none" stroke="#e4d2b4" stroke-width="3"><ellipse cx="562" cy="312" rx="340" ry="74" transform="rotate(-7 562 312)"/><ellipse cx="564" cy="300" rx="296" ry="64" transform="rotate(-7 564 300)"/><ellipse cx="566" cy="290" rx="250" ry="54" transform="rotate(-7 566 290)"/></g><path d="M740 214C900 220 960 250 950 300C930 370 760 400 590 414C700 380 800 300 700 220Z" fill="#e2cba6"/></g>
<path d="M396 296C398 180 420 110 520 92C640 74 712 130 730 254C640 316 480 330 396 296Z" fill="#fbf3e4"/><path d="M608 90C690 96 718 160 730 254C700 276 660 290 620 298C664 220 660 140 608 90Z" fill="#e2cba6"/><path d="M440 160C470 120 540 108 580 118" fill="none" stroke="#e4d2b4" stroke-width="4" stroke-linecap="round"/>
<path d="M396 296C396 268 398 250 400 232C480 264 640 250 726 206C728 222 730 240 730 254C640 316 480 330 396 296Z" fill="#1d1216"/>`;

const DRESS = `<clipPath id="ruffle"><path d="M168 838C250 792 300 860 380 846C460 830 500 880 570 856C640 838 690 876 752 838C810 806 880 808 924 842L936 1010H160Z"/></clipPath>
<g clip-path="url(#ruffle)"><rect x="150" y="780" width="800" height="240" fill="#fbf3e4"/><g fill="#2444c2">${Array.from({ length: 13 }, (_, index) => {
  const x = 150 + index * 62;
  return `<path d="M${x} 780C${x + 14} 860 ${x - 16} 940 ${x + (index - 6) * 5} 1020H${x + 31 + (index - 6) * 6}C${x + 14} 940 ${x + 46} 860 ${x + 31} 780Z"/>`;
}).join('')}</g><path d="M168 838C250 792 300 860 380 846C460 830 500 880 570 856C640 838 690 876 752 838C810 806 880 808 924 842" fill="none" stroke="#1d1216" stroke-opacity=".16" stroke-width="26" transform="translate(0 30)"/><path d="M752 800C800 880 796 960 780 1020H950V800Z" fill="#1d1216" fill-opacity=".24"/></g>`;

/** @returns {string} a square picture on the season's ground, meant to run off the lower edge */
export function hero() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1100 1000" width="1100" height="1000"><rect width="1100" height="1000" fill="#f4b9a7"/><circle cx="560" cy="520" r="430" fill="#f4bf3f"/>${FIGURE}${DRESS}${HAT}</svg>`;
}
