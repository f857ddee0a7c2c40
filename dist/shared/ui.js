import { r as removeStandIn } from './lit-names.js';
import { w as whenItStays, r as report, e as emit } from './report.js';
import { s as safeDocument } from './safe-document.js';
import { s as saveAll, e as eventOf } from './transition.js';
import { ReactiveElement, unsafeCSS } from '@lit/reactive-element';
import { o as own, i as isGranted } from './own-keys.js';
import { a as fitsHost, i as inAscii, h as hostOf } from './host-of.js';
import { r as readMark } from './read-mark.js';
import { w as warn } from './warn.js';
import { t as toJson } from './to-json.js';

function element(name, attributes, ...children) {
  return furnish(safeDocument.createElement(name), attributes, ...children);
}
function furnish(target, attributes, ...children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") target.addEventListener(key.slice(2), value, true);
    else if (value || value === "") target.setAttribute(key, value === true ? "" : value);
  }
  target.append(...children.filter((child) => !!child));
  return target;
}

function announce(root, text) {
  const region = element("div", { role: "status" });
  region.style.cssText = "position:absolute;clip-path:inset(50%)";
  root.append(region);
  for (const [time, said] of [[300, text], [5e3, ""]]) setTimeout(() => region.textContent = said, time);
  return () => region.remove();
}

function contentHeight() {
  const { documentElement, body, compatMode } = safeDocument;
  const inBody = compatMode === "CSS1Compat" ? body.getBoundingClientRect().top + scrollY + body.scrollHeight : 0;
  return Math.max(documentElement.offsetHeight, inBody);
}
const gap = 16;
function edgeOf(card) {
  const { top, bottom } = card.getBoundingClientRect();
  const isAtTop = top < innerHeight - bottom;
  return { isAtTop, height: (isAtTop ? bottom : innerHeight - top) + gap };
}
function placeBelow(room, card) {
  const { isAtTop, height } = edgeOf(card);
  const { documentElement } = safeDocument;
  if (isAtTop || getComputedStyle(documentElement).overflowY === "hidden") return;
  const box = ["position:absolute", `top:${contentHeight()}px`, `height:${height}px`, "width:1px", "left:0", "display:var(--assent-room,block)", "visibility:hidden", ""];
  room.style.cssText = box.join("!important;");
  documentElement.append(room);
}
function distanceFrom(card, target) {
  const spot = target.getBoundingClientRect();
  const { top, right, bottom, left } = card.getBoundingClientRect();
  const { isAtTop, height } = edgeOf(card);
  const isUnder = spot.bottom > top && spot.top < bottom && spot.right > left && spot.left < right;
  return isUnder && spot.height < innerHeight - height && (isAtTop ? spot.top - height : spot.bottom + height - innerHeight);
}
function keepFocusVisible(card) {
  const { host } = card.getRootNode();
  const sheet = new CSSStyleSheet();
  const room = element("div", { "data-assent-room": true });
  const abort = new AbortController();
  const options = { signal: abort.signal };
  const giveRoom = () => placeBelow(room, card);
  const measure = () => {
    const { isAtTop, height } = edgeOf(card);
    sheet.replaceSync(`:root{scroll-padding-${isAtTop ? "top" : "bottom"}:${height}px!important}@media print{:root{--assent-room:none}}`);
    if (contentHeight() > innerHeight) giveRoom();
  };
  const uncover = (target) => {
    const distance = distanceFrom(card, target);
    if (!distance) return;
    giveRoom();
    const top = scrollY;
    scrollBy({ top: distance, behavior: "instant" });
    if (!distanceFrom(card, target)) return;
    scrollTo({ top, behavior: "instant" });
    host.setAttribute("position", host.getAttribute("position").replace(/^\w+/, edgeOf(card).isAtTop ? "bottom" : "top"));
    measure();
  };
  safeDocument.adoptedStyleSheets.push(sheet);
  const observer = new ResizeObserver(measure);
  observer.observe(card);
  observer.observe(safeDocument.body);
  addEventListener("resize", measure, options);
  for (const type of ["wheel", "touchmove"]) addEventListener(type, giveRoom, options);
  addEventListener("focusin", ({ target }) => requestAnimationFrame(() => card.isConnected && !host.contains(target) && uncover(target)), options);
  return () => {
    observer.disconnect();
    abort.abort();
    room.replaceWith();
    safeDocument.adoptedStyleSheets = safeDocument.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

const bannerTexts = {
  bannerTitle: "Your choice about cookies",
  /** Where nothing optional is on before the visitor agrees. */
  bannerText: "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.",
  /** Where it is on until the visitor refuses (`mode` `opt-out` or `notice`). */
  bannerTextOn: "We use cookies that this shop needs to work, and others, to remember how you like to shop, to see what works, and to show content from other companies. Those others are on until you reject them, which you can do at any time.",
  policyLink: "Cookie policy",
  policyDate: "Cookie policy of {date}",
  services: "Services: {count}",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  preferences: "Preferences",
  /** The button that dismisses a notice, and the name of the cross that closes the dialog. */
  close: "Close"
};

function createTranslate(texts, english) {
  return (key, values = {}) => (texts[key] ?? english[key]).replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
}
const months = "January February March April May June July August September October November December".split(" ");
function formatDate(date, lang) {
  const value = new Date(date);
  const [isDated, day, time] = /^\d{4}-\d\d(-\d\d)?(T.+)?$/.exec(date) ?? [];
  if (!isDated || !value.getTime()) return date;
  const [, isEnglish, isDayFirst] = /^(en)(?:-US|(-(?:GB|IE|AU|NZ)))?$/.exec(lang) ?? [];
  if (!time && isEnglish) {
    const name = months[value.getUTCMonth()];
    const dated = day ? isDayFirst ? `${value.getUTCDate()} ${name}` : `${name} ${value.getUTCDate()},` : name;
    return `${dated} ${value.getUTCFullYear()}`;
  }
  if (!Intl.DateTimeFormat.supportedLocalesOf(lang)[0]) return date.slice(0, 10);
  const timeZone = time ? void 0 : "UTC";
  return value.toLocaleDateString(lang, { year: "numeric", month: "long", day: day ? "numeric" : void 0, timeZone }).replaceAll(" ", "\xA0");
}
function formatCount(count, lang) {
  return count > 999 || /^(?:ar|fa)/.test(lang) ? count.toLocaleString(lang) : String(count);
}

function askFirst({ texts, getState, ruleFor }) {
  const translate = createTranslate(texts, bannerTexts);
  const { categories, services } = getState();
  const isOn = Object.keys(categories).some((id) => categories[id] === "granted" && ruleFor(id) === "mode");
  return {
    title: translate("bannerTitle"),
    lines: [translate(isOn ? "bannerTextOn" : "bannerText")],
    count: Object.keys(services).filter((id) => ruleFor(id) !== "required").length,
    answer: (choice) => saveAll(choice, "banner")
  };
}
function buildMessage({ policy: { url, updated }, lang, texts, show }, { title, lines, count, answer }, decide) {
  const translate = createTranslate(texts, bannerTexts);
  const button = (text, act, slot = "actions") => element("button", { slot, type: "button", onclick: ({ detail }) => detail > 1 || act() }, translate(text));
  return [
    element("h2", { slot: "title" }, title),
    ...lines.map((line) => element("p", { slot: "text" }, line)),
    url && element("a", { slot: "policy", href: url }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink")),
    count > 0 && element("span", { slot: "policy" }, translate("services", { count: formatCount(count, lang) })),
    ...answer ? [button("rejectAll", () => decide(answer(false))), button("acceptAll", () => decide(answer(true)))] : [button("close", () => decide(eventOf("dismiss", "banner")))],
    button("preferences", () => void show("preferences"), "preferences")
  ];
}

const sheets = /* @__PURE__ */ new Map();
function css([text = ""]) {
  return text;
}
function sheetOf(text) {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

const themeStyles = css`
  :host {
    --_scheme: light;
    --_surface: var(--assent-surface, #fff);
    --_radius: var(--assent-radius, 14px);
    --_text: var(--assent-text, #1d1b19);
    --_accent: var(--assent-accent, var(--_text));
    --_muted: var(--assent-muted, #4d4944);
    --_line: var(--assent-line, #d9d5cf);
    --_on-accent: var(--assent-on-accent, var(--_surface));
    --_font: var(--assent-font, max(16px, 1rem)/1.5 system-ui, sans-serif);
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 16px 48px rgb(0 0 0 / 0.2);
  }
  :host([theme="dark"]) {
    --_line: var(--assent-line, #4b4843);
    --_text: var(--assent-text, #f6f3ee);
    --_surface: var(--assent-surface, #1c1b1a);
    --_muted: var(--assent-muted, #c9c4bb);
    --_shadow: 0 16px 48px rgb(0 0 0 / 0.6);
    --_scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) {
      --_text: var(--assent-text, #f6f3ee);
      --_line: var(--assent-line, #4b4843);
      --_surface: var(--assent-surface, #1c1b1a);
      --_muted: var(--assent-muted, #c9c4bb);
      --_shadow: 0 16px 48px rgb(0 0 0 / 0.6);
      --_scheme: dark;
    }
  }
  @media (prefers-contrast: more) {
    :host,
    :host([theme]) {
      --_muted: var(--_text);
      --_line: var(--_text);
    }
  }
`;

const bannerStyles = css`
  :host {
    --_gap: 16px;
    --_inset: var(--_gap) var(--_gap) max(var(--_gap), env(safe-area-inset-bottom));
    all: initial !important;
    display: flex !important;
    justify-content: center !important;
    pointer-events: none !important;
    position: fixed !important;
    inset: 0 !important;
    align-items: end !important;
    z-index: 2147483000 !important;
    padding: var(--_inset) !important;
  }
  :host([layout="box"][position$="start"]) {
    justify-content: start !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([position^="top"]) {
    align-items: start !important;
  }
  :host([position="center"]) {
    align-items: center !important;
  }
  :host([layout="box"][position$="end"]) {
    justify-content: end !important;
  }
  .card {
    grid-template: minmax(6em, 1fr) auto / 100%;
    gap: 4px 36px;
    align-items: center;
    width: 100%;
    max-width: 40em;
    max-height: 100%;
    position: relative;
    padding: 20px;
    display: grid;
    pointer-events: auto;
    box-shadow: var(--_shadow);
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    animation: rise ease-out 0.3s;
  }
  :host([layout="box"]) .card {
    max-width: 27em;
  }
  :host([layout="dialog"]) .card {
    max-width: 36em;
    padding: 26px;
  }
  .message,
  .card {
    overflow: auto;
    box-sizing: border-box;
    overscroll-behavior: contain;
  }
  /* A box that scrolls cuts off what stands out of it: so wide, the ring of a link that has the focus stands in it. */
  .message,
  .actions {
    padding: 6px;
  }
  .message {
    flex: 9999 24em;
    max-height: 100%;
  }
  .policy {
    gap: 0 20px;
    display: flex;
    flex-wrap: wrap;
    color: var(--_muted);
  }
  .actions {
    grid: auto-flow 1fr / repeat(auto-fit, minmax(min(100%, max(7em, 50% - 5px)), 1fr));
    gap: 10px;
    display: grid;
    flex: 21em;
  }
  ::slotted(*) {
    all: revert !important;
    margin: 0 !important;
    color: inherit !important;
    font: inherit !important;
    overflow-wrap: anywhere !important;
    box-sizing: border-box !important;
  }
  ::slotted(*)::after,
  ::slotted(*)::before {
    content: none !important;
  }
  ::slotted([slot="title"]) {
    text-wrap: balance !important;
    font-size: 1.1875em !important;
    line-height: 1.3 !important;
    font-weight: 650 !important;
    margin-bottom: 6px !important;
  }
  ::slotted([slot="text"]) {
    text-wrap: pretty !important;
    margin-bottom: 8px !important;
    font-size: 0.9375em !important;
    line-height: 1.55 !important;
    color: var(--_muted) !important;
    text-align: -webkit-match-parent !important;
    text-align: match-parent !important;
    unicode-bidi: plaintext !important;
    max-width: 70ch !important;
  }
  ::slotted([slot="policy"]) {
    font-size: 0.875em !important;
    padding: 4px 0 !important;
  }
  ::slotted(a) {
    text-underline-offset: 3px !important;
    color: var(--_text) !important;
    border-radius: 4px !important;
  }
  ::slotted(button) {
    --_on-accent: inherit !important;
    --_accent: inherit !important;
    --_radius: inherit !important;
    font-weight: 600 !important;
    min-height: 48px !important;
    padding: 10px 8px !important;
    font-size: 0.9375em !important;
    line-height: 1.25 !important;
    border: 2px solid var(--_accent) !important;
    color: var(--_on-accent) !important;
    background: var(--_accent) !important;
    cursor: pointer !important;
    border-radius: calc(var(--_radius) * 0.7) !important;
  }
  ::slotted([slot="preferences"]) {
    grid-column: 1 / -1 !important;
    color: var(--_text) !important;
    border-color: var(--_line) !important;
    background: none !important;
  }
  /* A notice has one button beside it: to close. */
  ::slotted(button:nth-of-type(2)[slot="preferences"]) {
    grid-column: auto !important;
  }
  ::slotted(button:hover) {
    box-shadow: inset 0 0 0 99em rgb(128 128 128 / 0.22) !important;
  }
  :focus-visible,
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_text) !important;
    outline-offset: 3px !important;
  }
  /* What is unseen when it is first painted is no candidate for the page's largest contentful paint. */
  @keyframes rise {
    from {
      translate: 0 16px;
      opacity: 0;
    }
  }
  @media (min-width: 34em) and (max-height: 26em) {
    :host([layout]) .card {
      max-width: 46em;
      align-items: safe center;
      gap: 4px 16px;
      grid-template: minmax(0, 1fr) / 1fr min(16em, 45%);
    }
  }
  /* Side by side where there is room for the text: an em here is that of the browser, those of the parts grow with the shop's text. */
  @media (min-width: 54em) {
    :host([layout="bar"]) .card {
      display: flex;
      flex-wrap: wrap;
      max-width: 72em;
    }
  }
  @media (max-width: 32em) {
    .card {
      max-width: none !important;
      gap: 0;
      padding: 12px !important;
    }
    ::slotted([slot="text"]) {
      line-height: 1.5 !important;
      font-size: 0.875em !important;
    }
    :host {
      --_gap: 8px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .card {
      animation: none;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

async function loadPart(name, loading, effect = "") {
  try {
    const part = await loading;
    if (Object.keys(part).length) return part;
    throw new Error("empty");
  } catch (error) {
    await whenItStays();
    report(`assent-${name}.js did not load${effect}: serve it beside assent-ui.js (${error})`);
    return void 0;
  }
}

function nextPaint() {
  return new Promise((resolve) => {
    if (safeDocument.visibilityState === "hidden") resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}

const Base = globalThis.HTMLElement ?? Object;
class ConsentBanner extends Base {
  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  /** Undoes what opening did; `null` while closed. */
  #undo = null;
  #card = null;
  /** What it stands in and beside: they tell a page that has swapped its content from one that has removed the banner. */
  #kin = [];
  #askAgain = () => {
  };
  /** Sees anew to the page around it: another body stands there, and what was set on the root may be gone with the old one. */
  #settle = () => {
  };
  constructor() {
    super();
    this.#root.adoptedStyleSheets = [themeStyles, bannerStyles].map(sheetOf);
  }
  /** Comes into view with something to say, and stays until `close()` is called, which the host has done once a decision is stored. */
  open(host, content) {
    if (this.#undo) return;
    const { layout, position = layout === "dialog" ? "center" : "bottom-end", theme, modal } = host.ui;
    const { title, lines } = content;
    const putBack = content.setAside?.(this);
    const isOwn = !this.childElementCount;
    furnish(this, { theme, layout, position, role: "region", "aria-label": title });
    const decide = (event) => {
      if (this.#undo) void host.perform(event, { pause: nextPaint });
      this.close();
    };
    if (isOwn) furnish(this, { lang: host.locale, dir: host.dir }, ...buildMessage(host, content, decide));
    this.hidden = false;
    this.#askAgain = () => void (host.getState().status === "undecided" && host.show());
    const card = this.#card ??= this.#root.appendChild(drawCard(modal));
    furnish(card, { "aria-label": modal && title });
    this.#undo = isOwn ? putBack ? [putBack] : [...this.children].map((each) => () => each.replaceWith()) : [];
    if (card instanceof HTMLDialogElement) void this.#raise(card, this.#undo);
    else {
      const settle = () => keepFocusVisible(card);
      let leave = settle();
      this.#settle = () => {
        leave();
        leave = settle();
      };
      this.#undo.push(announce(this.#root, isOwn ? [title, ...lines].join(" ") : this.innerText), () => leave());
    }
    performance.mark?.("assent:banner");
    emit("consent:show", { view: "banner" });
  }
  /** Leaves. Decides nothing. */
  close() {
    const steps = this.#undo;
    if (!steps) return;
    this.#undo = null;
    this.hidden = true;
    for (const undo of steps) undo();
    emit("consent:hide", { view: "banner" });
  }
  connectedCallback() {
    this.hidden = !this.#undo;
    this.#kin = [this.parentElement, this.nextElementSibling ?? this.previousElementSibling];
  }
  /**
   * A body that is swapped, or filled anew, must not take the question with it. Who removes the banner alone means it; Turbo does so with
   * what its snapshot must not keep, and swaps the body then: the question comes back (https://turbo.hotwired.dev/reference/events).
   */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.#undo || this.isConnected) return;
      if (this.#kin.every((each) => each?.isConnected)) {
        this.close();
        return safeDocument.addEventListener("turbo:render", this.#askAgain, { once: true, signal: AbortSignal.timeout(1e3) });
      }
      safeDocument.body.prepend(this);
      if (this.#card instanceof HTMLDialogElement) this.#card.close();
      this.#settle();
    });
  }
  /** Has a part of its own make the card modal, unless it has left meanwhile. */
  async #raise(card, undo) {
    const part = await loadPart("modal", import('./modal.js'));
    if (!part) card.open = true;
    else if (this.#undo === undo) undo.push(part.raise(card, () => this.close()));
  }
}
function drawCard(isModal) {
  const slot = (name) => element("slot", { name });
  const box = (name, children, tag = "div") => element(tag, { class: name, part: name }, ...children);
  const message = box("message", [slot("title"), slot("text"), slot(), box("policy", [slot("policy")])]);
  return box("card", [message, box("actions", [slot("actions"), slot("preferences")])], isModal ? "dialog" : "div");
}

const declarationStyles = css`
  :host {
    --_font: var(--assent-font, inherit);
    display: block;
    container-type: inline-size;
    color-scheme: var(--_scheme);
    color: var(--_text) !important;
    background: var(--_surface) !important;
    font: var(--_font);
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .summary,
  section {
    padding: 20px 24px;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
  }
  section {
    border-top: 1px solid var(--_line);
  }
  .row {
    display: flex;
    gap: 16px;
    align-items: baseline;
  }
  h3,
  h4 {
    flex: 1;
  }
  h3,
  h4,
  p {
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: pretty;
    unicode-bidi: plaintext;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  h4 {
    font-size: 1em;
    line-height: 1.4;
  }
  p {
    max-width: 68ch;
    margin-top: 4px;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .summary p {
    margin: 0;
    color: inherit;
  }
  .choice {
    flex: none;
    padding: 2px 12px;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
    border: 1px solid var(--_muted);
    border-radius: 1em;
  }
  .choice[part~="allowed"],
  .choice[part~="alwaysOn"] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .service {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px dashed var(--_line);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  a {
    display: inline-block;
    padding: 4px 0;
    color: var(--_text);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  /* Without a doctype a table inherits neither: https://html.spec.whatwg.org/multipage/rendering.html#tables-2 */
  table {
    width: 100%;
    margin-top: 10px;
    font: inherit;
    color: inherit;
    font-size: 0.875em;
    line-height: 1.45;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 8px;
    padding-inline: 0 16px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-top: 1px solid var(--_line);
  }
  thead th {
    font-weight: 600;
    border: 0;
  }
  tbody th {
    width: 26%;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  td:nth-child(3),
  td:nth-child(4) {
    width: 19%;
  }
  button {
    min-height: 44px;
    padding: 8px 18px;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  button:hover {
    filter: contrast(0.85);
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @container (max-width: 34em) {
    .summary,
    section {
      padding: 16px;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: auto !important;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      padding: 8px 0;
      border-top: 1px solid var(--_line);
    }
    tbody th,
    td {
      padding: 2px 0 !important;
      border: 0;
    }
    td {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      overflow-wrap: anywhere;
    }
    td bdi {
      flex: 1 9em;
    }
    td::before {
      width: 7em;
      content: attr(data-head);
      content: attr(data-head) / "";
      color: var(--_muted);
    }
  }
  @media print {
    :host,
    :host([theme]) {
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      --_line: #999;
      --_scheme: light;
      border: 0 !important;
    }
    .summary,
    section {
      padding-inline: 0;
    }
    .choice[part] {
      color: #000;
      background: none;
      border-color: #333;
    }
    button {
      display: none;
    }
    tr,
    .row {
      break-inside: avoid;
    }
    .row {
      break-after: avoid;
    }
    thead {
      display: table-header-group;
    }
    a::after {
      content: " (" attr(href) ")";
    }
  }
`;

const categoryTexts = {
  essential: "Essential",
  functional: "Functional",
  analytics: "Analytics",
  "third-party": "Third parties"
};
function categoryLabel(translate, { id, label }) {
  return label ?? (Object.hasOwn(categoryTexts, id) ? translate(id) : id);
}

function drawCategory(context, { id, label, description, required, services }) {
  const { translate, getState } = context;
  const text = description ?? (Object.hasOwn(categoryTexts, id) && translate(`${id}Text`));
  const { categories, services: decisions } = getState();
  const isOn = (all, key) => Object.hasOwn(all, key) && all[key] === "granted";
  const choices = /* @__PURE__ */ new Set([isOn(categories, id), ...services.map((each) => isOn(decisions, each.id))]);
  const word = (all) => required ? "alwaysOn" : all.size > 1 ? "allowedInPart" : all.has(true) ? "allowed" : "refused";
  const badge = (all) => element("span", { class: "choice", part: `choice ${word(all)}` }, translate(word(all)));
  return element(
    "section",
    { part: "category", "aria-labelledby": `category-${id}` },
    element("div", { class: "row" }, element("h3", { id: `category-${id}` }, categoryLabel(translate, { id, label })), badge(choices)),
    text && element("p", {}, text),
    ...services.map((service) => drawService(context, service, badge(/* @__PURE__ */ new Set([isOn(decisions, service.id)]))))
  );
}
function drawService(context, service, choice) {
  const { id, label = id, provider, description, privacyUrl, optOutUrl } = service;
  const { translate } = context;
  const link = (href, text) => href && element("a", { href, target: "_blank", rel: "noopener", "aria-label": `${text}: ${label}` }, text);
  const links = [link(privacyUrl, translate("privacyLink")), link(optOutUrl, translate("optOutLink"))].filter(Boolean);
  return element(
    "div",
    { class: "service", part: "service" },
    element("div", { class: "row" }, element("h4", {}, label), choice),
    provider && element("p", {}, translate("provider", { provider })),
    description && element("p", {}, description),
    links.length > 0 && element("p", { class: "links" }, ...links),
    drawTable(context, service, label)
  );
}
function drawTable({ translate }, { cookies, storage }, service) {
  if (cookies.length + storage.length === 0) return null;
  const heads = ["cookieName", "cookiePurpose", "cookieDuration", "cookieKind"].map((key) => translate(key));
  const cell = (text, index) => index === 0 ? element("th", { role: "rowheader", scope: "row" }, element("bdi", {}, text)) : element("td", { role: "cell", "data-head": heads[index] }, element("bdi", {}, text || "\u2013"));
  const row = (...texts) => element("tr", { role: "row" }, ...texts.map(cell));
  const head = element("tr", { role: "row" }, ...heads.map((text) => element("th", { role: "columnheader", scope: "col" }, text)));
  const rows = [
    ...cookies.map(({ name, purpose, duration, domain }) => row(name, purpose, duration, domain ? translate("cookieFrom", { domain }) : translate("cookie"))),
    ...storage.map(({ name, area }) => row(name, "", translate(area === "sessionStorage" ? "untilTabCloses" : "untilCleared"), translate(area)))
  ];
  return element(
    "table",
    { role: "table", part: "table", "aria-label": translate("cookiesOf", { service }) },
    element("thead", { role: "rowgroup" }, head),
    element("tbody", { role: "rowgroup" }, ...rows)
  );
}

const declarationTexts = {
  ...categoryTexts,
  policyLink: "Cookie policy",
  policyDate: "Cookie policy of {date}",
  changeChoice: "Change your choice",
  allowed: "Allowed",
  refused: "Not allowed",
  allowedInPart: "Allowed in part",
  alwaysOn: "Always on",
  decidedOn: "You decided on {date}.",
  declarationUndecided: "You have not decided yet.",
  optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.",
  provider: "Provided by {provider}",
  privacyLink: "Privacy policy",
  optOutLink: "Opt out with the provider",
  cookiesOf: "Cookies and storage of {service}",
  cookieName: "Name",
  cookieKind: "Kind",
  cookiePurpose: "Purpose",
  cookieDuration: "Kept for",
  cookie: "Cookie",
  cookieFrom: "Cookie of {domain}",
  localStorage: "Local storage",
  sessionStorage: "Session storage",
  indexedDB: "Database",
  caches: "Cache",
  untilCleared: "Until it is cleared",
  untilTabCloses: "Until the tab is closed",
  essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",
  functionalText: "Remember how you like to use the shop.",
  analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.",
  "third-partyText": "Let other companies show content and advertising here, and recognise you."
};

function define(name, constructor) {
  if (!customElements.get(name)) customElements.define(name, constructor);
  if ("open" in customElements.get(name).prototype) return true;
  report(`<${name}> is not shown: another script has its name`);
  return false;
}

const ownOf = own;
function readShown(config, known) {
  const { policy, categories = known, ui } = ownOf(config);
  const { url, version = "", updated, changes } = ownOf(policy);
  const { theme = "auto", links = [] } = ownOf(ui);
  return {
    policy: { url, version, updated, changes },
    categories: categories.map(readCategory),
    ui: { theme, links: links.map(ownOf) }
  };
}
function readCategory(input) {
  const category = ownOf(input);
  const { required = false, services = [] } = category;
  return ownOf({ ...category, required, services: services.map(readService) });
}
function readService(input) {
  const service = ownOf(input);
  const { domains = [], cookies = [], storage = [] } = service;
  return ownOf({ ...service, domains, cookies: cookies.map(ownOf), storage: storage.map(ownOf) });
}

function withConfig(context) {
  const { readable, getState, ruleFor } = context;
  const known = Object.keys(getState().categories).map((id) => ({ id, required: ruleFor(id) === "required" }));
  return { ...context, config: readShown(readable, known) };
}

const viewContext = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
  __proto__: null,
  withConfig
}, Symbol.toStringTag, { value: 'Module' }));

class ConsentDeclaration extends ReactiveElement {
  static styles = [themeStyles, declarationStyles].map(unsafeCSS);
  #context = null;
  #unlisten = null;
  #status = element("div", { role: "status", part: "status" });
  #change = element("button", { type: "button", part: "change", "aria-haspopup": "dialog", onclick: () => void this.#context?.show("preferences") });
  #summary = element("div", { class: "summary", part: "summary" }, this.#status, this.#change);
  #categories = element("div", { class: "categories" });
  /** Shows what stands, from now on; also one that leaves the page while its part loads, and comes back. */
  open(context) {
    this.#context = context;
    if (!this.hasAttribute("theme")) this.setAttribute("theme", context.config.ui.theme);
    this.#change.replaceChildren(context.translate("changeChoice"));
    if (this.isConnected) this.#watch();
  }
  connectedCallback() {
    super.connectedCallback();
    if (this.#context) this.#watch();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unlisten?.();
    this.#unlisten = null;
  }
  #watch() {
    this.renderRoot.append(this.#summary, this.#categories);
    this.#unlisten ??= this.#context.listen(() => this.#draw());
    this.#draw();
  }
  #draw() {
    const context = this.#context;
    const { config, lang, translate, getState } = context;
    const { optedOut, decidedAt } = getState();
    const { url, updated } = config.policy;
    const line = optedOut ? translate("optedOut") : decidedAt ? translate("decidedOn", { date: formatDate(decidedAt, lang) }) : translate("declarationUndecided");
    const policy = updated ? translate("policyDate", { date: formatDate(updated, lang) }) : url && translate("policyLink");
    this.#status.replaceChildren(element("p", {}, line), ...policy ? [element("p", {}, url ? element("a", { href: url }, policy) : policy)] : []);
    this.#categories.replaceChildren(...config.categories.map((category) => drawCategory(context, category)));
  }
}
function cover$2(target, host) {
  const context = withConfig(host);
  if (!define("consent-declaration", ConsentDeclaration)) return;
  customElements.upgrade(target);
  target.open({ ...context, translate: createTranslate(context.texts, declarationTexts) });
  furnish(target, { lang: context.locale, dir: context.dir });
}

const consentDeclaration = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
  __proto__: null,
  ConsentDeclaration,
  cover: cover$2
}, Symbol.toStringTag, { value: 'Module' }));

const placeholderStyles = css`
  :host {
    all: initial !important;
    position: absolute !important;
    z-index: var(--_z-index) !important;
    display: grid !important;
    place-content: center !important;
    box-sizing: border-box !important;
    width: var(--_part-width) !important;
    height: var(--_part-height) !important;
    overflow: hidden !important;
    visibility: inherit !important;
    pointer-events: inherit !important;
    translate: var(--_x, 0) var(--_y, 0) !important;
  }
  :host([flow]) {
    position: relative !important;
    display: var(--_display) !important;
    margin: var(--_margin) !important;
    vertical-align: var(--_vertical-align) !important;
    translate: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  i {
    position: absolute;
  }
  i + i {
    translate: 100px;
  }
  i + i + i {
    translate: 100px 100px;
  }
  .card,
  dialog {
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    line-height: 1.45;
    border: 1px solid var(--_line);
  }
  .card {
    position: relative;
    top: var(--_part-y);
    left: var(--_part-x);
    display: grid;
    width: var(--_width);
    height: var(--_height);
    place-items: safe center;
    overflow: auto;
    border-radius: var(--_border-radius);
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .content {
    position: relative;
    display: grid;
    gap: 10px;
    justify-items: center;
    max-width: 440px;
    padding: 16px;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  :host(:lang(ko)) .content {
    word-break: keep-all;
  }
  :host(:lang(ja)) .content {
    line-break: strict;
  }
  .provider {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    justify-content: center;
  }
  img + .content {
    margin: 4px;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .title,
  .text,
  .note {
    unicode-bidi: plaintext;
    hyphens: auto;
  }
  .title {
    margin-bottom: -8px;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .provider,
  .text,
  .note {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
  }
  .actions button {
    flex: auto;
  }
  a {
    line-height: max(24px, 1.45em);
    color: inherit;
    text-underline-offset: 3px;
  }
  button {
    min-height: 44px;
    padding: 8px 12px;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  button.quiet {
    color: var(--_text);
    background: none;
    border-color: var(--_muted);
  }
  button:hover {
    filter: contrast(0.85);
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .open,
  .close,
  :host([form="compact"]) .card img {
    display: none;
  }
  :host([form="brief"]) .content {
    gap: 5px;
    font-size: 0.9375em;
    padding: 8px;
  }
  :host([form="brief"]) .title {
    margin-bottom: -6px;
  }
  :host([form="brief"]) button {
    min-height: 28px;
    padding: 2px 8px;
    font-size: 0.875em;
  }
  :host(:is([form="short"], [form="plain"], [form="brief"])) .note,
  :host(:is([form="plain"], [form="brief"])) .text {
    display: none;
  }
  :host([form="compact"]) .open {
    display: block;
    width: 100%;
    height: 100%;
    min-height: 0;
    padding: 0 8px;
    overflow: hidden;
    color: inherit;
    font-size: clamp(12px, calc(var(--_height) * 0.45), max(15px, 0.9375em));
    white-space: nowrap;
    text-overflow: ellipsis;
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
    border: 0;
    outline-offset: -4px;
  }
  dialog {
    width: min(440px, calc(100vw - 24px));
    margin: auto;
    padding: 0;
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
  dialog .close {
    display: block;
  }
  .loading {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 4px;
    outline: 0;
  }
  .loading::before {
    content: "";
    min-width: 18px;
    height: 18px;
    border: 3px solid var(--_line);
    border-top-color: var(--_text);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @media not (prefers-reduced-motion: reduce) {
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }
  @media print {
    .actions,
    .note {
      display: none;
    }
  }
`;

const embedTexts = {
  ...categoryTexts,
  embedTitle: "Content from {provider}",
  embedText: "To show this, your browser connects to {provider}, which learns your IP address and may set cookies.",
  embedOtherCompany: "another company",
  privacyLink: "Privacy policy",
  loadOnce: "Load once",
  alwaysAllow: "Always allow {names}",
  alwaysAllowThirdParty: "Always allow third-party content",
  alwaysAllowNote: "What you allow here is remembered, for {services} too. You can take it back in the preferences at any time.",
  embedOptedOut: "You have opted out in this browser, so it can only be loaded once.",
  embedLoading: "Loading {provider}\u2026",
  close: "Close"
};

const marked = "[data-consent]:not([data-consent*='!'])";
function describeMark(target, { categories }) {
  const { ids, service: name } = readMark(target);
  if (ids.some((id) => id[0] === "!")) return void 0;
  const host = hostAskedBy(target);
  const services = categories.flatMap((category) => category.services);
  const service = services.find(({ id }) => name ? id === name : ids.includes(id)) ?? services.find(({ domains }) => !name && host && domains.some((domain) => fitsHost(inAscii(domain))(host)));
  const owner = categories.find((category) => category.services.some(({ id }) => id === name));
  const needed = name ? [...ids.filter((id) => id !== owner?.id), name] : ids;
  const known = categories.flatMap((category) => [category, ...category.services].map(({ id, label }) => ({ id, label, owner: category.id })));
  const asked = needed.flatMap((id) => known.filter((each) => each.id === id));
  const others = categories.flatMap((category) => needed.includes(category.id) ? category.services : []).filter((each) => each !== service);
  return { service, provider: service?.provider ?? service?.label ?? name ?? host, ids: needed, asked, others: others.map(({ id, label = id }) => label) };
}
function hostAskedBy(target) {
  const address = [target, ...target.querySelectorAll("source")].flatMap((each) => [each.getAttribute("data-src"), each.getAttribute("data-data")]).find(Boolean);
  return address ? hostOf(address) : "";
}

function drawOffer(target, embed, context, load) {
  const { translate, lang, perform, release, isHeld, ruleFor } = context;
  const { service, ids, asked, others } = embed;
  const provider = embed.provider || translate("embedOtherCompany");
  const { privacyUrl } = service ?? {};
  const privacy = translate("privacyLink");
  const from = translate("embedTitle", { provider });
  const title = target.title || target.getAttribute("aria-label") || from;
  const list = (names2) => new Intl.ListFormat(lang).format(names2);
  const names = list(asked.map((each) => categoryLabel(translate, each)));
  const isOptedOut = asked.some(({ owner }) => ruleFor(owner) === "opt-out");
  const canGrant = asked.length === ids.length && !isOptedOut;
  const isThirdParty = asked.length === 1 && asked[0].id === "third-party" && !asked[0].label;
  const loadOnce = () => {
    for (const each of [...target.querySelectorAll("source,track"), target]) if (isHeld(each)) release(each);
  };
  const grant = () => perform(eventOf("save", "placeholder", new Map(ids.map((id) => [id, true]))));
  const button = (part, text, act, name) => element("button", { part, class: name, type: "button", "aria-label": `${text}: ${title}`, onclick: () => load(act) }, text);
  const note = isOptedOut ? translate("embedOptedOut") : canGrant && others.length > 0 && translate("alwaysAllowNote", { services: list(others) });
  const offer = element(
    "div",
    { class: "content", part: "content", role: "group", "aria-label": title },
    element("p", { class: "title", part: "title" }, title),
    element("p", { class: "provider" }, title !== from && element("span", { part: "provider" }, from), privacyUrl && element("a", { href: privacyUrl, target: "_blank", rel: "noopener", "aria-label": `${privacy}: ${provider}` }, privacy)),
    element("p", { class: "text", part: "text" }, translate("embedText", { provider })),
    element(
      "div",
      { class: "actions", part: "actions" },
      button("load-once", translate("loadOnce"), loadOnce),
      canGrant && button("always-allow", isThirdParty ? translate("alwaysAllowThirdParty") : translate("alwaysAllow", { names }), grant, "quiet")
    ),
    note && element("p", { class: "note", part: "note" }, note),
    element("button", { class: "close quiet", type: "button", onclick: ({ target: pressed }) => pressed.closest("dialog")?.close() }, translate("close"))
  );
  const loading = element("p", { class: "loading", part: "loading", role: "status", tabindex: "-1" }, translate("embedLoading", { provider }));
  return { offer, loading };
}

function parentOf(node) {
  return Reflect.get(Node.prototype, "parentNode", node);
}

const settling = 2e3;
function isHydrating(target) {
  return safeDocument.readyState !== "complete" || target.closest("astro-island[ssr]") !== null || isDehydrated(target);
}
const isKnown = (node, as) => Object.keys(node).some((key) => key.startsWith(`__react${as}$`));
function isDehydrated(target) {
  for (let inner, outer = target; outer; inner = outer, outer = parentOf(outer)) {
    if (isKnown(outer, "Fiber")) return !!inner && isInBoundary(inner);
    if (isKnown(outer, "Container")) return true;
  }
  return isSettling();
}
const areImporting = /* @__PURE__ */ new WeakMap();
function isImporting(script) {
  const is = areImporting.get(script) ?? /^module|import\(/.test(script.type + script.text);
  areImporting.set(script, is);
  return is;
}
function isSettling() {
  return Date.now() < performance.timing.loadEventStart + settling && [...safeDocument.scripts].some(isImporting);
}
function isInBoundary(node) {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before instanceof Comment && /^\/?[$&]/.test(before.data)) return before.data[0] !== "/";
  }
  return false;
}

function watchKeptPages() {
  safeDocument.addEventListener("turbo:before-render", holdInPage);
  safeDocument.addEventListener("htmx:beforeHistorySave", holdInCopy);
}
function holdInPage({ detail }) {
  holdAgain(detail.newBody);
}
function holdInCopy({ detail }) {
  const page = detail.historyElt;
  page.cloneNode = (isDeep) => holdAgain(Node.prototype.cloneNode.call(page, isDeep));
  queueMicrotask(() => Reflect.deleteProperty(page, "cloneNode"));
}
function holdAgain(page) {
  for (const held of page.querySelectorAll("[data-consent]:not(script,img)")) {
    for (const part of [held, ...held.querySelectorAll("source,track")]) {
      for (const name of ["src", "href", "data", "poster"]) if (part.getAttribute(name) === part.getAttribute(`data-${name}`)) part.removeAttribute(name);
    }
    held.closest("video,audio")?.load();
  }
  return page;
}

const createPoints = () => [element("i", {}), element("i", {}), element("i", {})];
function axesOf(cover) {
  const [first, second, third] = [...cover.shadowRoot.querySelectorAll("i")].map((point) => point.getBoundingClientRect());
  return [second.x - first.x, second.y - first.y, third.x - second.x, third.y - second.y].map((by) => Math.round(by * 100) / 1e4);
}
function wayBetween(axes, from, to) {
  return new DOMMatrix([...axes, 0, 0]).inverse().transformPoint({ x: (to.left + to.right - from.left - from.right) / 2, y: (to.top + to.bottom - from.top - from.bottom) / 2 });
}

function visiblePart(target, { left, top, right, bottom }) {
  let { position } = getComputedStyle(target);
  for (let outer = parentOf(target); outer instanceof Element && outer !== safeDocument.body; outer = parentOf(outer)) {
    const style = getComputedStyle(outer);
    const isOut = position === "fixed" || position === "absolute" && style.position === "static";
    if (isOut && style.transform === "none") continue;
    position = style.position;
    if (/^(?:inline|contents)$/.test(style.display)) continue;
    const box = outer.getBoundingClientRect();
    const border = outer.clientTop;
    if (style.overflowX !== "visible") [left, right] = [Math.max(left, box.left + border), Math.min(right, box.right - border)];
    if (style.overflowY !== "visible") [top, bottom] = [Math.max(top, box.top + border), Math.min(bottom, box.bottom - border)];
  }
  return left < right && top < bottom ? { left, top, right, bottom } : void 0;
}

const least = { width: 48, height: 16 };
function measure(target) {
  const box = target.getBoundingClientRect();
  const { display, visibility, width } = getComputedStyle(target);
  if (display === "none" || visibility !== "visible" || target.closest('[aria-hidden="true"]')) return void 0;
  if (box.width >= least.width && box.height >= least.height) {
    const isOnPage = box.right + scrollX > 0 && box.bottom + scrollY > 0;
    const part = isOnPage && visiblePart(target, box);
    return part ? { box, part, isFlow: false } : void 0;
  }
  const isBoxless = box.width === 0 && /^(?:embed|object)$/.test(target.localName) && (Number.parseFloat(width) >= least.width || width.endsWith("%"));
  return isBoxless ? { box, part: box, isFlow: true } : void 0;
}
function insertBeside(cover, target) {
  fold$1(cover);
  const near = surroundings(target);
  const layout = () => near.flatMap((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return [left, top, right, bottom];
  });
  const before = layout();
  const shift = () => layout().reduce((sum, side, index) => sum + Math.abs(side - before[index]), 0);
  target.after(cover);
  const shiftAfter = shift();
  if (!shiftAfter) return;
  target.before(cover);
  if (shift() >= shiftAfter) target.after(cover);
}
function surroundings(target) {
  const found = [];
  for (let outer = target; outer instanceof Element; outer = parentOf(outer)) {
    found.push(outer);
    for (const side of ["previousElementSibling", "nextElementSibling"]) found.push(Reflect.get(Element.prototype, side, outer) ?? outer);
  }
  return found;
}
function fold$1(cover) {
  for (const side of ["width", "height"]) cover.style.setProperty(`--_part-${side}`, "0px");
}
function placeOver(cover, target, { box, part, isFlow }) {
  const style = getComputedStyle(target);
  const set = (name, value) => cover.style.setProperty(`--_${name}`, value);
  cover.toggleAttribute("flow", isFlow);
  for (const name of ["margin", "border-radius", "vertical-align", "z-index"]) set(name, style.getPropertyValue(name));
  set("display", /^[bfg]/.test(style.display) ? "block" : "inline-block");
  const axes = axesOf(cover);
  const [a, b, c, d] = axes.map(Math.abs);
  const ratio = target.offsetHeight / target.offsetWidth;
  const width = box.width / (a + c * ratio);
  const height = box.height / (d + b / ratio);
  const shares = [(part.right - part.left) / box.width, (part.bottom - part.top) / box.height];
  if (a < b) shares.reverse();
  const lay = (name, size, inFlow = null) => set(name, isFlow ? inFlow : `${size}px`);
  lay("width", width, "100%");
  lay("height", height, "100%");
  lay("part-width", width * shares[0], style.width);
  lay("part-height", height * shares[1], style.height);
  const inside = wayBetween(axes, part, box);
  const shift = wayBetween(axes, cover.getBoundingClientRect(), part);
  for (const axis of ["x", "y"]) {
    lay(`part-${axis}`, inside[axis]);
    lay(axis, (Number.parseFloat(cover.style.getPropertyValue(`--_${axis}`)) || 0) + shift[axis]);
  }
}

const patience$2 = 8e3;
function whenLoaded(target) {
  return new Promise((resolve) => {
    for (const type of ["load", "loadedmetadata", "suspend", "error"]) target.addEventListener(type, resolve, { once: true, capture: true });
    setTimeout(resolve, patience$2);
  });
}
function reveal(target) {
  const focus = () => target.focus({ preventScroll: true });
  focus();
  if (target.getRootNode().activeElement === target) return;
  target.tabIndex = -1;
  focus();
}

const sign = "consent-placeholder";
function sink(target) {
  if (!target.inert) target.setAttribute("inert", sign);
}
function lift(target) {
  if (target.getAttribute("inert") === sign) target.removeAttribute("inert");
}

function thumbnailOf(target) {
  const address = target.getAttribute("data-thumbnail");
  if (!address) return void 0;
  const { origin, href } = Object.assign(safeDocument.createElement("a"), { href: address });
  if (origin === location.origin) return href;
  warn(`data-thumbnail="${address}" is not of this host, so it is not loaded before consent`);
  return void 0;
}

const followers = /* @__PURE__ */ new Set();
const watch = { isOn: false };
const attributes$1 = ["class", "style", "aria-hidden"];
const events = ["resize", "scroll", "click", "focusout", "transitionend"];
function watchPage(follow, isWanted) {
  if (isWanted) followers.add(follow);
  else followers.delete(follow);
  if (!isWanted || watch.isOn) return;
  watch.isOn = true;
  let frame = 0;
  const look = () => {
    frame ||= followers.size && requestAnimationFrame(() => {
      frame = 0;
      followers.forEach((each) => each());
    });
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target.localName !== "consent-placeholder")) look();
  });
  observer.observe(document, { subtree: true, attributeFilter: attributes$1 });
  for (const type of events) addEventListener(type, look, true);
}

const attributes = ["src", "data", "data-consent", "data-service", "data-src", "data-data", "data-thumbnail", "title", "aria-label"];
function watchTarget(target, follow, readAnew) {
  const sizes = new ResizeObserver(() => requestAnimationFrame(follow));
  sizes.observe(target);
  if (target.parentElement) sizes.observe(target.parentElement);
  new MutationObserver(readAnew).observe(target, { attributeFilter: attributes, subtree: true });
  target.addEventListener("load", follow);
}

const patience$1 = 3e4;
const covers = /* @__PURE__ */ new WeakMap();
class ConsentPlaceholder extends ReactiveElement {
  static styles = [themeStyles, placeholderStyles].map(unsafeCSS);
  #subject = null;
  #unlisten;
  /** What is far from the viewport is not followed: it is when it comes near. */
  #isNear = false;
  #isFolded = false;
  #look = () => (this.#isNear || this.#isFolded || !this.#subject?.target.isConnected) && this.#follow();
  #isLoading = false;
  /** What the offer is drawn for; `undefined` once the target has changed. */
  #isOptedOut;
  #offer = element("div", {});
  #loading = this.#offer;
  #room = "";
  #departures = 0;
  #waits;
  #end = performance.now() + patience$1;
  #card = element("div", { class: "card", part: "card" });
  #open = element("button", { class: "open", part: "open", type: "button", "aria-haspopup": "dialog", dir: "auto", onclick: () => this.#ask() });
  #dialog = element("dialog", { part: "dialog", onclose: () => this.#follow() });
  /** Comes to stand over the target as soon as that takes up room, and leaves once it is released. */
  open(subject) {
    this.#subject = subject;
    const { target } = subject;
    furnish(this.#card, {}, this.#offer, this.#open, this.#dialog);
    this.#draw();
    const approach = (entries) => {
      this.#isNear = entries.at(-1).isIntersecting;
      this.#follow();
    };
    new IntersectionObserver(approach, { rootMargin: "50%" }).observe(target);
    const readAnew = () => {
      this.#isOptedOut = void 0;
      this.#follow();
    };
    watchTarget(target, () => this.#follow(), readAnew);
    this.onkeyup = ({ key }) => {
      if (key === "Tab" && this.#isCut()) target.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    covers.set(target, this);
    this.#follow();
  }
  /** Does what was pressed; then shows that it loads, until it has. */
  async load(act) {
    const { target, host } = this.#subject;
    const loaded = whenLoaded(target);
    const parts = [...this.#card.children];
    this.#isLoading = true;
    this.#dialog.close();
    this.#card.replaceChildren(this.#loading);
    this.#loading.focus();
    await nextPaint();
    await act();
    if (!host.isHeld(target)) await loaded;
    else this.#card.replaceChildren(...parts);
    this.#isLoading = false;
    this.#follow();
  }
  connectedCallback() {
    super.connectedCallback();
    if (!this.#subject) return this.#vanish();
    const { target, host } = this.#subject;
    this.#unlisten = host.listen(() => this.#follow());
    sink(target);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    if (!this.#subject) return;
    this.#unlisten?.();
    lift(this.#subject.target);
    if (this.#departures++ < 10) this.#followSoon();
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    root.append(this.#card, ...createPoints());
    return root;
  }
  /** Leaves a page that was kept, as a clone or as text, and is shown again: it came with that, and so did what it had done to its target. */
  #vanish() {
    for (const near of [this.previousElementSibling, this.nextElementSibling]) if (near && !covers.get(near)?.isConnected) lift(near);
    this.remove();
  }
  /** Follows its target: where it is, how large, whether it is to be seen, whether it is held. */
  #follow() {
    const { target, host } = this.#subject;
    const isNeeded = target.isConnected && (this.#isLoading || target.matches(marked) && host.isHeld(target));
    const space = isNeeded && measure(target);
    watchPage(this.#look, isNeeded);
    if (space) {
      this.#isNear ||= this.#isFolded;
      this.#isFolded = false;
      if (this.parentNode !== target.parentNode && this.#putOff(target)) return;
      if (this.parentNode !== target.parentNode) insertBeside(this, target);
      placeOver(this, target, space);
      placeOver(this, target, measure(target) ?? space);
      if (this.#isLoading) return;
      this.#draw();
      this.#fit();
    } else if (this.isConnected) {
      const hadFocus = this.matches(":focus-within");
      this.#isFolded = isNeeded && (hadFocus || this.#dialog.open);
      if (this.#isFolded) return fold$1(this);
      this.remove();
      if (hadFocus && !host.isHeld(target)) reveal(target);
    }
  }
  /** True where its coming would have a framework throw away what is around the target; it tries again by itself. */
  #putOff(target) {
    if (!isHydrating(target) || performance.now() > this.#end) return false;
    this.#followSoon();
    return true;
  }
  #followSoon() {
    clearTimeout(this.#waits);
    this.#waits = setTimeout(() => this.#follow(), 100);
  }
  /** Offers what can be offered as the opt-out and the target now are; the focus stays on the same button. */
  #draw() {
    const { target, host, draw } = this.#subject;
    const { optedOut } = host.getState();
    if (this.#isOptedOut === optedOut) return;
    this.#isOptedOut = optedOut;
    const focused = this.#offer.querySelector(":focus");
    const { offer, loading } = draw();
    const title = offer.getAttribute("aria-label");
    this.#open.textContent = title;
    this.#dialog.setAttribute("aria-label", title);
    const src = thumbnailOf(target);
    this.#card.querySelector("img")?.replaceWith();
    if (src) this.#card.prepend(element("img", { part: "thumbnail", src, alt: "" }));
    this.#offer.replaceWith(offer);
    if (focused) (offer.querySelector(`[part="${focused.part}"]`) ?? offer.querySelector("button")).focus();
    this.#offer = offer;
    this.#loading = loading;
    this.#room = "";
  }
  #isCut() {
    return this.offsetWidth < this.#card.offsetWidth || this.offsetHeight < this.#card.offsetHeight;
  }
  /** Opens what there was no room for. The focus is on the first answer, not on a link before it. */
  #ask() {
    this.#dialog.showModal();
    this.#offer.querySelector(".actions button")?.focus();
  }
  /** Takes the form that there is room for. */
  #fit() {
    const room = `${this.#card.offsetWidth} ${this.#card.offsetHeight}`;
    if (this.#dialog.open || this.#room === room) return;
    this.#room = room;
    this.#open.before(this.#offer);
    for (const form of ["full", "short", "plain", "brief", "compact"]) {
      this.setAttribute("form", form);
      if (this.#card.scrollHeight <= this.#card.clientHeight && this.#card.scrollWidth <= this.#card.clientWidth) return;
    }
    this.#dialog.append(this.#offer);
  }
}
function cover$1(target, host) {
  const context = withConfig(host);
  const describe = () => describeMark(target, context.config);
  if (!describe() || covers.has(target) || !host.isHeld(target)) return;
  const translate = createTranslate(context.texts, embedTexts);
  if (!define("consent-placeholder", ConsentPlaceholder)) return;
  watchKeptPages();
  const placeholder = safeDocument.createElement("consent-placeholder");
  furnish(placeholder, { "data-turbo-temporary": true, theme: context.config.ui.theme, lang: context.locale, dir: context.dir });
  placeholder.open({ target, host, draw: () => drawOffer(target, describe(), { ...context, translate }, (act) => void placeholder.load(act)) });
}

const consentPlaceholder = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
  __proto__: null,
  ConsentPlaceholder,
  cover: cover$1
}, Symbol.toStringTag, { value: 'Module' }));

const preferencesStyles = css`
  :host {
    all: initial !important;
    display: contents !important;
  }
  * {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
  }
  dialog {
    width: min(44em, 100% - 24px);
    max-width: none;
    margin: auto;
    overflow: auto;
    overflow-wrap: anywhere;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    max-height: min(58em, 100% - 24px);
    box-shadow: var(--_shadow);
  }
  dialog[open] {
    flex-direction: column;
    display: flex;
  }
  dialog::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
  .head,
  .foot {
    padding: 18px 24px;
  }
  .head {
    align-items: center;
    justify-content: space-between;
    display: flex;
    gap: 16px;
    border-bottom: 1px solid var(--_line);
  }
  .main {
    scroll-padding: 8px;
    padding: 20px 24px;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    overflow: auto;
    min-height: 9em;
  }
  .foot {
    grid: auto-flow 1fr / repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    display: grid;
    gap: 10px;
    border-top: 1px solid var(--_line);
  }
  h2,
  h3,
  h4,
  p,
  dd,
  dt {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
    text-wrap: pretty;
    hyphens: auto;
  }
  h2,
  h3,
  h4 {
    line-height: 1.35;
  }
  h2 {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1.0625em;
  }
  h4 {
    font-size: 1em;
  }
  p {
    font-size: 0.9375em;
    color: var(--_muted);
    max-width: 66ch;
    margin-top: 4px;
  }
  .status {
    margin-top: 14px;
    padding: 10px 16px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    border-inline-start: 4px solid var(--_muted);
  }
  .status > p {
    margin: 2px 0;
    color: var(--_text);
  }
  .status > p + p,
  .status + a,
  details {
    margin-top: 8px;
  }
  .buttons {
    flex-wrap: wrap;
    display: flex;
    gap: 10px;
    margin-top: 12px;
  }
  section {
    border-top: 1px solid var(--_line);
    margin-top: 20px;
    padding-top: 20px;
  }
  ul {
    flex-wrap: wrap;
    display: flex;
    gap: 0 20px;
    list-style: none;
  }
  a {
    display: inline-block;
    font-size: 0.875em;
    text-underline-offset: 3px;
    padding: 6px 0;
    color: var(--_text);
  }
  button {
    min-height: 46px;
    padding: 10px 14px;
    background: var(--_accent);
    font: inherit;
    line-height: 1.25;
    font-weight: 600;
    color: var(--_on-accent);
    border: 2px solid var(--_accent);
    cursor: pointer;
    font-size: 0.9375em;
    border-radius: calc(var(--_radius) * 0.7);
  }
  .foot button {
    padding-inline: 8px;
  }
  button.quiet {
    color: var(--_text);
    border-color: var(--_line);
    background: none;
  }
  section > button {
    margin-top: 12px;
  }
  button:hover {
    box-shadow: inset 0 0 0 99em rgb(128 128 128 / 0.22);
  }
  button.close {
    margin-inline-end: -18px;
    display: grid;
    align-items: center;
    border-color: transparent;
  }
  .close::before,
  .close::after {
    content: "";
    width: 1.2em;
    rotate: 45deg;
    border-top: 0.15em solid;
    grid-area: 1 / 1;
  }
  .close::after {
    rotate: -45deg;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @media (max-width: 32em) {
    .foot {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(7em, 50% - 5px)), 1fr));
    }
    .foot > :last-child {
      grid-column: 1 / -1;
    }
    .head,
    .main,
    .foot {
      padding: 14px 16px;
    }
    button.close {
      margin-inline-end: -10px;
    }
    section button {
      width: 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part="switch"],
    ::before {
      transition: 0.15s;
    }
  }
  @media (max-height: 26em) {
    .head,
    .foot {
      padding-block: 8px;
    }
  }
`;

const listStyles = css`
  .search {
    top: -20px;
    position: sticky;
    background: var(--_surface);
    padding: 10px 24px;
    z-index: 2;
    border-bottom: 1px solid var(--_line);
    margin: 14px -24px -21px;
  }
  .search input {
    color: inherit;
    min-height: 46px;
    padding: 8px 14px;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    font: inherit;
    width: 100%;
  }
  ::placeholder {
    opacity: 1;
    color: var(--_muted);
  }
  .status:empty {
    display: none;
  }
  .found {
    margin: 0;
    line-height: 2.5;
  }
  .provider,
  dl,
  summary,
  .always {
    font-size: 0.875em;
  }
  dt,
  summary,
  .always {
    font-weight: 600;
  }
  .row > p {
    grid-column: 1 / -1;
    margin: 0;
  }
  .row {
    gap: 4px 20px;
    align-items: center;
    display: grid;
    grid-template-columns: 1fr fit-content(40%);
  }
  .always {
    min-height: 1.875em;
    text-align: end;
    align-content: center;
  }
  dd,
  .always {
    color: var(--_muted);
  }
  summary {
    cursor: pointer;
    padding: 8px 0;
    display: inline-flex;
    gap: 9px;
    align-items: center;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    transform: translateY(-2px) rotate(45deg);
    border: solid currentColor;
    border-width: 0 0.15em 0.15em 0;
    height: 0.5em;
    content: "";
    width: 0.5em;
  }
  [open] > summary::before {
    transform: translateY(2px) rotate(225deg);
  }
  summary:hover {
    text-underline-offset: 3px;
    text-decoration: underline;
  }
  .service {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    margin-top: 10px;
    padding: 14px 16px;
  }
  .cookie {
    gap: 2px 16px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
    display: grid;
    grid-template-columns: 1fr 1.6fr 1fr;
  }
  /* What gets the focus, or is found, comes into view below the field and what it says. */
  .search ~ section * {
    scroll-margin-top: calc(48px + 4em);
  }
  @media (max-width: 32em) {
    .cookie {
      display: block;
    }
    .search {
      margin-inline: -16px;
      padding-inline: 16px;
      top: -14px;
    }
  }
  /* Little room: everything scrolls. */
  .low .main {
    flex: none;
    overflow: visible;
  }
  .low .search {
    top: 0;
  }
`;

const switchStyles = css`
  [part="switch"] {
    width: 3.125em;
    background: var(--_surface);
    font: inherit;
    position: relative;
    height: 1.875em;
    cursor: pointer;
    appearance: none;
    border: 2px solid var(--_muted);
    border-radius: 1em;
  }
  [part="switch"]::before {
    content: "";
    width: 1.125em;
    height: 1.125em;
    inset-block-start: 0.25em;
    inset-inline-start: 0.25em;
    border-radius: 50%;
    background: var(--_muted);
    position: absolute;
  }
  [part="switch"]:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [part="switch"]:indeterminate::before {
    inset-inline-start: 0.875em;
    inset-block-start: 0.6875em;
    height: 0.25em;
    border-radius: 0;
  }
  [part="switch"]:disabled {
    cursor: not-allowed;
    opacity: 0.5;
  }
  [part="switch"]:checked::before {
    inset-inline-start: 1.5em;
    background: var(--_on-accent);
  }
  @media (forced-colors: active) {
    [part="switch"]::before {
      background: ButtonText;
    }
    [part="switch"]:checked {
      background: Highlight;
    }
  }
`;

function draftOf(config, state) {
  const open = config.categories.filter(({ required }) => !required);
  return new Map(open.flatMap(idsOf).map((id) => [id, isGranted(state, id)]));
}
function toggle(category, draft, id, choice) {
  const next = new Map(draft);
  if (id === category.id) for (const each of idsOf(category)) next.set(each, choice);
  next.set(id, choice);
  if (category.services.every((service) => next.get(service.id) === choice)) next.set(category.id, choice);
  return next;
}
function idsOf({ id, services }) {
  return [id, ...services.map((service) => service.id)];
}
function isMixed(category, draft) {
  const choices = idsOf(category).map((id) => draft.get(id));
  return choices.includes(true) && choices.includes(false);
}

const rightsTexts = {
  signal: "Your opt-out signal is honoured: your browser asks sites not to track you.",
  optOutTitle: "Opt out in this browser",
  optOutText: "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.",
  optOut: "Opt out in this browser",
  optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.",
  optIn: "Opt back in",
  dataTitle: "Your choices as data",
  dataText: "What you decided, when, and under which policy. You can take back your consent, keep a copy of this record, or have it erased as if you had never been here.",
  withdraw: "Withdraw consent",
  download: "Download my data",
  erase: "Erase my data",
  links: "Help and your rights"
};

const ownTexts = {
  save: "Save",
  dialogTitle: "Cookie preferences",
  dialogText: "Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.",
  alwaysOn: "Always on",
  provider: "Provided by {provider}",
  cookies: "Cookies and storage",
  privacyLink: "Privacy policy",
  optOutLink: "Opt out with the provider",
  search: "Search services",
  found: "Services found: {count}",
  decidedOn: "You decided on {date}.",
  decidedUnder: "You decided on {date}, under the cookie policy of {policy}.",
  decidedEarlier: "You decided on {date}, under an earlier cookie policy. Please choose again.",
  undecided: "You have not decided yet. The switches show what is on now.",
  essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",
  functionalText: "Remember how you like to use the shop.",
  analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.",
  "third-partyText": "Let other companies show content and advertising here, and recognise you."
};
const dialogTexts = { ...bannerTexts, ...categoryTexts, ...ownTexts, ...rightsTexts };
function describeCategory(translate, category) {
  const { id, description } = category;
  return { label: categoryLabel(translate, category), description: description ?? (Object.hasOwn(categoryTexts, id) ? translate(`${id}Text`) : "") };
}

function categoryList(context, onMove) {
  const { config, translate, ruleFor } = context;
  return config.categories.map((category) => {
    const { id, required, services } = category;
    const { label: name, description } = describeCategory(translate, category);
    const disabled = ruleFor(id) === "opt-out";
    const control = (itemId, label) => {
      if (required) return element("span", { class: "always", part: "always" }, translate("alwaysOn"));
      const onchange = ({ target }) => onMove(category, itemId, target.checked);
      return element("input", { type: "checkbox", part: "switch", id: `switch-${itemId}`, "aria-label": label, disabled, onchange });
    };
    const head = row(element("h3", { id: `label-${id}`, part: "category-title" }, name), control(id, name), description);
    return element("section", { class: "category", part: "category", "aria-labelledby": `label-${id}` }, head, services.length > 0 && serviceList({ ...context, category, control }));
  });
}
function syncSwitches(root, categories, draft) {
  for (const category of categories) {
    for (const id of idsOf(category)) {
      const input = root.querySelector(`#switch-${id}`);
      if (!input) continue;
      input.checked = !!draft.get(id);
      input.indeterminate = id === category.id && isMixed(category, draft);
      input.role = input.indeterminate ? "checkbox" : "switch";
    }
  }
}
function row(heading, control, description) {
  return element("div", { class: "row" }, heading, control, description && element("p", {}, description));
}
function serviceList(drawing) {
  const { category, translate, lang } = drawing;
  const count = translate("services", { count: formatCount(category.services.length, lang) });
  const summary = element("summary", { id: `services-${category.id}`, part: "summary", "aria-labelledby": `label-${category.id} services-${category.id}` }, count);
  return element("details", { id: `details-${category.id}` }, summary, ...category.services.map((service) => serviceCard(service, drawing)));
}
function serviceCard(service, { translate, control }) {
  const { id, label = id, provider, description = "", privacyUrl, optOutUrl } = service;
  const link = (href, text) => href && element("li", {}, element("a", { id: text + label, href, target: "_blank", rel: "noopener", part: "link", "aria-label": `${text}: ${label}` }, text));
  return element(
    "div",
    { class: "service", part: "service", "data-words": [label, id, provider, description].join(" ") },
    row(element("h4", { part: "service-title" }, label), control(id, label), description),
    provider && element("p", { class: "provider" }, translate("provider", { provider })),
    storedThings(service, label, translate),
    (privacyUrl || optOutUrl) && element("ul", {}, link(privacyUrl, translate("privacyLink")), link(optOutUrl, translate("optOutLink")))
  );
}
function storedThings({ id, cookies, storage }, label, translate) {
  if (!cookies.length && !storage.length) return null;
  const entry = (name, ...facts) => element("div", { class: "cookie", part: "cookie" }, element("dt", {}, name), ...facts.map((fact) => fact && element("dd", {}, fact)));
  const text = translate("cookies");
  return element(
    "details",
    { id: `cookies-${id}` },
    element("summary", { id: `summary-${id}`, part: "summary", "aria-label": `${label}: ${text}` }, text),
    element("dl", {}, ...cookies.map(({ name, purpose, duration }) => entry(name, purpose, duration)), ...storage.map(({ name, area }) => entry(name, area)))
  );
}

function createDialogContext(context) {
  return { ...context, translate: createTranslate(context.texts, dialogTexts) };
}

const few = 8;
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
function searchField({ translate, lang }, sections, query, onQuery) {
  const services = sections.flatMap((section) => [...section.querySelectorAll(".service")]);
  if (services.length <= few) return null;
  const result = element("p", { class: "found", role: "status" });
  const apply = (text) => {
    const words = fold(text).match(/\S+/g) ?? [];
    for (const service of services) service.hidden = !words.every((word) => fold(service.dataset["words"]).includes(word));
    for (const section of sections) {
      const { length } = section.querySelectorAll(".service:not([hidden])");
      section.hidden = words.length > 0 && !length;
      const list = section.querySelector("details");
      if (!list) continue;
      list.firstElementChild.textContent = translate("services", { count: formatCount(length, lang) });
      if (words.length) list.open = length > 0;
    }
    result.textContent = words.length ? translate("found", { count: formatCount(services.filter(({ hidden }) => !hidden).length, lang) }) : "";
  };
  const oninput = ({ target }) => {
    const { value } = target;
    onQuery(value);
    apply(value);
    (services.find(({ hidden }) => !hidden) ?? result).scrollIntoView({ block: "nearest" });
  };
  const input = element("input", { type: "search", id: "search", part: "search", autocomplete: "off", value: query, "aria-label": translate("search"), placeholder: translate("search"), oninput });
  apply(query);
  return element("div", { class: "search" }, input, result);
}

function dialogHeader({ translate }, close) {
  const button = element("button", { id: "close", type: "button", class: "quiet close", part: "close", "aria-label": translate("close"), onclick: close });
  return element("div", { class: "head", part: "header" }, element("h2", { id: "title", part: "title" }, translate("dialogTitle")), button);
}
function statusLines(context, draft) {
  const { config, lang, translate, getState } = context;
  const { url, updated } = config.policy;
  const lines = [getState().optedOut && translate("optedOut"), isSignalled(context) && translate("signal"), decisionLine(context, draft)];
  const policy = url && element("a", { id: url, href: url, part: "link" }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink"));
  return [element("div", { class: "status", part: "status" }, ...lines.map((line) => line && element("p", {}, line))), policy];
}
function isSignalled({ config, ruleFor, getMemory, getVerdict }) {
  const { record } = getMemory();
  const isRefused = record?.signal && ![...record.choices.values()].includes(true);
  return config.categories.some(({ id }) => ruleFor(id) === "signal") || isRefused && getVerdict().isSignalled;
}
function decisionLine({ config, lang, translate, getState, getMemory }, draft) {
  const state = getState();
  const { optedOut, decidedAt } = state;
  const { record } = getMemory();
  const { version, updated } = config.policy;
  const isPresent = record?.policyVersion === version;
  if (!record || isPresent && !decidedAt) return !optedOut && [...draft].every(([id, choice]) => choice === isGranted(state, id)) && translate("undecided");
  const named = isPresent && updated || record.policyVersion;
  const policy = formatDate(named, lang);
  const date = formatDate(new Date(record.time).toISOString(), lang);
  return translate(!decidedAt ? "decidedEarlier" : policy === named ? "decidedOn" : "decidedUnder", { date, policy });
}
function optOutSection({ translate, perform, getState }) {
  const { optedOut } = getState();
  const act = () => void perform(eventOf(optedOut ? "opt-in" : "opt-out", "dialog"), { isThorough: !optedOut, pause: nextPaint });
  return section("opt-out", translate("optOutTitle"), translate("optOutText"), plainButton("opt-out", translate(optedOut ? "optIn" : "optOut"), act));
}
function dataSection({ translate, perform, erase, exportRecord }, close) {
  const withdraw = () => void perform(saveAll(false, "dialog"), { isThorough: true, pause: nextPaint });
  const forget = () => {
    close();
    void erase();
  };
  const buttons = element(
    "div",
    { class: "buttons" },
    plainButton("withdraw", translate("withdraw"), withdraw),
    plainButton("download", translate("download"), async () => saveFile("consent.json", await exportRecord())),
    plainButton("erase", translate("erase"), forget)
  );
  return section("data", translate("dataTitle"), translate("dataText"), buttons);
}
function helpLinks({ config, translate }) {
  const items = config.ui.links.map(({ label, url }) => element("li", {}, element("a", { id: label, href: url, part: "link" }, label)));
  return items.length > 0 && section("links", translate("links"), "", element("ul", {}, ...items));
}
function section(part, title, text, content) {
  return element("section", { part, "aria-labelledby": `label-of-${part}` }, element("h3", { id: `label-of-${part}` }, title), text && element("p", {}, text), content);
}
function plainButton(id, text, onclick) {
  return element("button", { id, type: "button", class: "quiet", part: `button ${id}-button`, onclick }, text);
}
function saveFile(name, data) {
  if (!data) return;
  const href = URL.createObjectURL(new Blob([toJson(data, 2)], { type: "application/json" }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 6e4);
}

const momentOfOpening = 500;
class ConsentPreferences extends ReactiveElement {
  static styles = [themeStyles, preferencesStyles + switchStyles + listStyles].map(unsafeCSS);
  #query = "";
  #draft;
  /**
   * How many clicks of a pointer in a row are answered. A double click, or double tap, on what has opened the dialog must not press what comes
   * under it: for a moment after the opening none is, and the first of a pointer that has moved since. Keys and scripts are none.
   */
  #answered = 0;
  #stopWatching;
  #opener = null;
  #dialog = element("dialog", {
    part: "dialog",
    "aria-labelledby": "title",
    // With a button down: a finger that trembles.
    onpointermove: ({ buttons }) => this.#answered ||= buttons ? 0 : 1,
    onclose: () => this.#dialog.open || this.#leave(),
    onclick: (event) => {
      if (event.isTrusted && event.detail > this.#answered) {
        event.stopPropagation();
        event.preventDefault();
      } else this.#answered = Infinity;
    }
  });
  /** Where the buttons would leave too little room for what they are about, by text that is enlarged or a window that is low, everything scrolls. */
  #room = new ResizeObserver(() => {
    this.#dialog.className = "";
    if (this.#dialog.scrollHeight > this.#dialog.clientHeight + 1) this.#dialog.className = "low";
  });
  /** Comes into view, modal, with what stands. */
  open(context) {
    if (this.#dialog.open) return;
    const host = withConfig(context);
    furnish(this, { theme: host.config.ui.theme, lang: host.locale, dir: host.dir });
    this.renderRoot.append(this.#dialog);
    const read = () => {
      this.#draft = draftOf(host.config, host.getState());
      this.#render(host);
    };
    this.#stopWatching ??= host.listen((_, { source }) => {
      if (source === "default") return this.#render(host);
      read();
      announce(this.#dialog, this.#dialog.querySelector(".status").innerText);
    });
    read();
    const { activeElement } = safeDocument;
    this.#opener = activeElement?.shadowRoot?.activeElement ?? activeElement;
    this.#dialog.showModal();
    this.#answered = 0;
    this.#room.observe(this.#dialog);
    setTimeout(() => this.#answered = Infinity, momentOfOpening);
    emit("consent:show", { view: "preferences" });
    if (!this.#dialog.getClientRects().length) this.close();
  }
  /** Leaves. Decides nothing. */
  close() {
    this.#dialog.close();
  }
  /** A dialog that an app has taken out of the page with its body is closed: the next one finds everything as it was. */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.close();
  }
  /** Draws everything anew, and keeps what the visitor has unfolded, typed and focused. */
  #render(host) {
    const context = createDialogContext(host);
    const { translate } = context;
    const root = this.renderRoot;
    const focused = root.activeElement?.id;
    const unfolded = [...root.querySelectorAll("details[open]")].map(({ id }) => id);
    const close = () => this.close();
    const sync = () => syncSwitches(this.#dialog, host.config.categories, this.#draft);
    const categories = categoryList(context, (category, id, choice) => {
      this.#draft = toggle(category, this.#draft, id, choice);
      sync();
    });
    const main = element(
      "div",
      { class: "main", part: "main" },
      element("p", {}, translate("dialogText")),
      ...statusLines(context, this.#draft),
      searchField(context, categories, this.#query, (query) => this.#query = query),
      ...categories,
      optOutSection(context),
      dataSection(context, close),
      helpLinks(context)
    );
    const scrollTop = root.querySelector(".main")?.scrollTop ?? 0;
    this.#dialog.replaceChildren(dialogHeader(context, close), main, this.#actions(context));
    for (const id of unfolded) root.getElementById(id)?.setAttribute("open", "");
    main.scrollTop = scrollTop;
    if (focused) root.getElementById(focused)?.focus();
    sync();
  }
  #actions({ translate, perform, getState }) {
    const decide = (event) => {
      if (!getState().optedOut || !event.others) this.close();
      else this.#dialog.querySelector(".status").scrollIntoView();
      void perform(event, { pause: nextPaint });
    };
    const button = (id, text, event, part = "button") => element("button", { id, type: "button", part, onclick: () => decide(event()) }, text);
    return element(
      "div",
      { class: "foot", part: "actions" },
      button("reject", translate("rejectAll"), () => saveAll(false, "dialog")),
      button("accept", translate("acceptAll"), () => saveAll(true, "dialog")),
      button("save", translate("save"), () => eventOf("save", "dialog", this.#draft), "button save")
    );
  }
  #leave() {
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#query = "";
    emit("consent:hide", { view: "preferences" });
    if (safeDocument.activeElement?.matches("body,consent-preferences")) this.#opener?.focus();
  }
}

const consentPreferences = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
  __proto__: null,
  ConsentPreferences
}, Symbol.toStringTag, { value: 'Module' }));

function fits(matcher, value) {
  if (matcher instanceof RegExp) return typeof value !== "object" && matcher.test(typeof value + String(value));
  if (typeof matcher !== "object" || value === void 0) return matcher === true || !!matcher && !matcher[1];
  if (!value || typeof value !== "object" || Array.isArray(value) !== Array.isArray(matcher)) return false;
  if (Array.isArray(value)) return value.every((item) => fits(matcher[0], item));
  const matchers = own(matcher);
  const values = own(value);
  return Object.keys({ ...matchers, ...values }).every((key) => fits(matchers[key] ?? matchers["*"], values[key]));
}

const expression0 = /^(?:undefined|string)/;
const expression1 = /^(?:undefined|string(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\s\x00-\x1f\\]+$)/;
const expression2 = /^(?:undefined|boolean)/;
const expression3 = /^(?:undefined|number(?:400|[0-3]?\d{1,2})$)/;
const expression4 = /^(?:undefined|string(?:opt-in|opt-out|notice)$)/;
const expression5 = /^(?:undefined|string(?:strict|eu-us)$)/;
const expression6 = /^(?:undefined|string(?:honor|ignore)$)/;
const expression7 = /^(?:undefined|string[\w.-]{1,64}$)/;
const expression8 = /^(?:undefined|number(?!0)(?:400|[0-3]?\d{1,2})$)/;
const expression9 = /^(?:undefined|string\/[^;\s]*$)/;
const expression10 = /^(?:undefined|string(?:Strict|Lax|None)$)/;
const expression11 = /^string[\w-]{1,64}$/;
const expression12 = /^string/;
const expression13 = /^string(?:localStorage|sessionStorage|indexedDB|caches)$/;
const expression14 = /^(?:undefined|string(?:auto|never|always)$)/;
const expression15 = /^(?:undefined|string(?:(?:https?):|(?![^/?#]*:))[^\s\x00-\x1f\\]+$)/;
const expression16 = /^(?:undefined|string(?:bar|box|dialog)$)/;
const expression17 = /^(?:undefined|string(?:bottom|top|bottom-start|bottom-end|top-start|top-end|center)$)/;
const expression18 = /^(?:undefined|string(?:auto|light|dark)$)/;
const expression19 = /^string(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\s\x00-\x1f\\]+$/;
const pageMatcher = { "$schema": expression0, "policy": { "url": expression1, "version": expression0, "updated": expression0, "material": expression2, "changes": expression0, "noticeDays": expression3 }, "mode": expression4, "preset": expression5, "regions": [{ "*": true }], "region": expression0, "regionUrl": expression1, "signals": { "gpc": expression6, "dnt": expression6 }, "cookie": { "name": expression7, "days": expression8, "domain": expression0, "path": expression9, "sameSite": expression10, "secure": expression2 }, "optOut": { "cookie": expression7, "days": expression8, "categories": [expression11] }, "categories": [{ "id": expression11, "label": expression0, "description": expression0, "required": expression2, "mode": expression4, "services": [{ "id": expression11, "label": expression0, "provider": expression0, "description": expression0, "privacyUrl": expression1, "optOutUrl": expression1, "domains": [expression12], "cookies": [{ "name": expression12, "domain": expression0, "path": expression0, "purpose": expression0, "duration": expression0 }], "storage": [{ "area": expression13, "name": expression12 }] }] }], "autoBlock": expression2, "reload": expression14, "compat": { "*": true }, "integrations": { "*": true }, "record": { "url": expression15 }, "ui": { "layout": expression16, "position": expression17, "modal": expression2, "theme": expression18, "lang": expression0, "texts": { "*": expression0 }, "links": [{ "label": expression12, "url": expression19 }], "reopen": expression2 } };

function readFirstLayer(config) {
  const { policy, ui } = own(config);
  const { url, updated } = own(policy);
  const { layout = "bar", position, theme = "auto", modal = false, lang, texts = {} } = own(ui);
  return { policy: { url, updated }, ui: { layout, position, theme, modal, lang, texts } };
}
function isSound(config) {
  if (!fits(pageMatcher, config)) return false;
  const { categories = [], optOut } = own(config);
  const items = categories.flatMap((category) => [category, ...own(category)["services"] ?? []]);
  const covered = own(optOut)["categories"] ?? [];
  return new Set(items.map(({ id }) => id)).size === items.length && covered.every((covers) => categories.some(({ id, required }) => id === covers && !required));
}

const checked = /* @__PURE__ */ new Set();
async function check({ input, getState }) {
  if (checked.has(input)) return;
  checked.add(input);
  const { categories, services } = getState();
  if (isSound(input) && !safeDocument.querySelector(doubtfulMarks(Object.keys({ ...categories, ...services })))) {
    const { integrations, compat, regions } = own(input);
    if (!integrations && !compat && !regions) return;
    if ((await loadPart("check-others", import('./check-others.js')))?.areOthersSound(input)) return;
  }
  (await loadPart("problems", import('./problems.js')))?.nameProblems(input);
}
function doubtfulMarks(ids) {
  const unknown = ["consent", "service"].map((name) => `[data-consent][data-${name}]:not(html${ids.map((id) => `,[data-${name}="${id}"],[data-${name}="!${id}"]`).join("")})`);
  const loose = ["src", "srcset", "href", "data", "poster", "class*=lazy"].map((name) => `[data-consent][${name}]:not(script,[data-${name}])`);
  return `${unknown},${loose},object>*`;
}

const tags = "ar bg cs da de el es et fa fi fr-CA fr ga he hi hr hu id is it ja ko lt lv mt nb nl pl pt-BR pt ro ru sk sl sv th tr uk vi zh-Hans zh-Hant".split(" ");
const files = { "ar": () => import('../locales/ar.js'), "ar-more": () => import('../locales/ar-more.js'), "bg": () => import('../locales/bg.js'), "bg-more": () => import('../locales/bg-more.js'), "cs": () => import('../locales/cs.js'), "cs-more": () => import('../locales/cs-more.js'), "da": () => import('../locales/da.js'), "da-more": () => import('../locales/da-more.js'), "de": () => import('../locales/de.js'), "de-more": () => import('../locales/de-more.js'), "el": () => import('../locales/el.js'), "el-more": () => import('../locales/el-more.js'), "es": () => import('../locales/es.js'), "es-more": () => import('../locales/es-more.js'), "et": () => import('../locales/et.js'), "et-more": () => import('../locales/et-more.js'), "fa": () => import('../locales/fa.js'), "fa-more": () => import('../locales/fa-more.js'), "fi": () => import('../locales/fi.js'), "fi-more": () => import('../locales/fi-more.js'), "fr-CA": () => import('../locales/fr-CA.js'), "fr-CA-more": () => import('../locales/fr-CA-more.js'), "fr": () => import('../locales/fr.js'), "fr-more": () => import('../locales/fr-more.js'), "ga": () => import('../locales/ga.js'), "ga-more": () => import('../locales/ga-more.js'), "he": () => import('../locales/he.js'), "he-more": () => import('../locales/he-more.js'), "hi": () => import('../locales/hi.js'), "hi-more": () => import('../locales/hi-more.js'), "hr": () => import('../locales/hr.js'), "hr-more": () => import('../locales/hr-more.js'), "hu": () => import('../locales/hu.js'), "hu-more": () => import('../locales/hu-more.js'), "id": () => import('../locales/id.js'), "id-more": () => import('../locales/id-more.js'), "is": () => import('../locales/is.js'), "is-more": () => import('../locales/is-more.js'), "it": () => import('../locales/it.js'), "it-more": () => import('../locales/it-more.js'), "ja": () => import('../locales/ja.js'), "ja-more": () => import('../locales/ja-more.js'), "ko": () => import('../locales/ko.js'), "ko-more": () => import('../locales/ko-more.js'), "lt": () => import('../locales/lt.js'), "lt-more": () => import('../locales/lt-more.js'), "lv": () => import('../locales/lv.js'), "lv-more": () => import('../locales/lv-more.js'), "mt": () => import('../locales/mt.js'), "mt-more": () => import('../locales/mt-more.js'), "nb": () => import('../locales/nb.js'), "nb-more": () => import('../locales/nb-more.js'), "nl": () => import('../locales/nl.js'), "nl-more": () => import('../locales/nl-more.js'), "pl": () => import('../locales/pl.js'), "pl-more": () => import('../locales/pl-more.js'), "pt-BR": () => import('../locales/pt-BR.js'), "pt-BR-more": () => import('../locales/pt-BR-more.js'), "pt": () => import('../locales/pt.js'), "pt-more": () => import('../locales/pt-more.js'), "ro": () => import('../locales/ro.js'), "ro-more": () => import('../locales/ro-more.js'), "ru": () => import('../locales/ru.js'), "ru-more": () => import('../locales/ru-more.js'), "sk": () => import('../locales/sk.js'), "sk-more": () => import('../locales/sk-more.js'), "sl": () => import('../locales/sl.js'), "sl-more": () => import('../locales/sl-more.js'), "sv": () => import('../locales/sv.js'), "sv-more": () => import('../locales/sv-more.js'), "th": () => import('../locales/th.js'), "th-more": () => import('../locales/th-more.js'), "tr": () => import('../locales/tr.js'), "tr-more": () => import('../locales/tr-more.js'), "uk": () => import('../locales/uk.js'), "uk-more": () => import('../locales/uk-more.js'), "vi": () => import('../locales/vi.js'), "vi-more": () => import('../locales/vi-more.js'), "zh-Hans": () => import('../locales/zh-Hans.js'), "zh-Hans-more": () => import('../locales/zh-Hans-more.js'), "zh-Hant": () => import('../locales/zh-Hant.js'), "zh-Hant-more": () => import('../locales/zh-Hant-more.js') };
const loadLocale = (tag, file) => files[tag + (file && "-more")]();

const patience = 2e3;
const rightToLeft = /^(ar|fa|he)/;
const english = { locale: "en", lang: "en", dir: "ltr" };
function chooseLanguage(asked, available) {
  for (const tag of asked) {
    const names = namesOf(tag ?? "");
    const locale = names.find((name) => name === "en" || available.includes(name));
    if (locale) return { locale, lang: names[0], dir: rightToLeft.test(locale) ? "rtl" : "ltr" };
  }
  return english;
}
async function loadLanguage(asked, files) {
  const language = chooseLanguage(asked, tags);
  const { locale } = language;
  if (locale === "en") return [language, {}];
  const late = new Promise((_, reject) => setTimeout(reject, patience, "late"));
  const load = async (file) => (await loadPart(`locale-${locale}${file}`, Promise.race([loadLocale(locale, file), late]), ", so texts are English"))?.default;
  const texts = await Promise.all(files.map(load));
  return texts.every(Boolean) ? [language, Object.assign({}, ...texts)] : [english, {}];
}
const renamed = { no: "nb", nn: "nb", iw: "he", in: "id" };
function namesOf(tag) {
  const [, language, script, region] = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![^-_])/i.exec(tag) ?? [];
  if (!language) return [];
  const asked = language.toLowerCase();
  const place = region?.toUpperCase();
  const writing = script && script[0].toUpperCase() + script.slice(1).toLowerCase();
  const name = renamed[asked] ?? asked;
  return [[asked, writing, place].filter(Boolean).join("-"), `${name}-${place}`, `${name}-${writing ?? (/^(?:TW|HK|MO)$/.test(place ?? "") ? "Hant" : "Hans")}`, name];
}

async function createContext(host, files) {
  const readable = await makeReadable(host.input);
  const firstLayer = readFirstLayer(readable);
  const { lang, texts } = firstLayer.ui;
  const [language, words] = await loadLanguage([host.lang, lang, safeDocument.documentElement.lang, ...navigator.languages], files);
  const prefix = `${language.locale}:`;
  const ownWords = Object.entries(texts).flatMap(([key, text]) => key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : []);
  return { ...host, ...firstLayer, ...language, readable, texts: own({ ...words, ...texts, ...Object.fromEntries(ownWords) }) };
}
async function makeReadable(input) {
  if (isSound(input)) return input ?? {};
  return (await loadPart("parser", import('./parser.js')))?.parse(input) ?? {};
}

async function show(host, view, isWanted) {
  void check(host);
  const isBanner = view === "banner";
  const canAsk = define("consent-banner", ConsentBanner);
  await host.noteUi(canAsk);
  const [context, part] = await Promise.all([
    createContext(host, isBanner ? [""] : ["-preferences", "-rights"]),
    isBanner ? host.getMemory().record && loadPart("again", import('./again.js')) : loadPart("preferences", Promise.resolve().then(() => consentPreferences)),
    isBanner || loadShared()
  ]);
  if (!isWanted()) return;
  if (!isBanner) {
    if (part && define("consent-preferences", part.ConsentPreferences)) place("consent-preferences").open(context);
  } else if (canAsk && (part || host.getState().status === "undecided" || !host.getVerdict().isNoticeDue)) place("consent-banner").open(context, part?.askAgain(context) ?? askFirst(context));
  else host.hide();
}
function hide(names = ["consent-banner", "consent-preferences"]) {
  for (const name of names) find(name)?.close?.();
}
async function cover(host, element) {
  const isDeclaration = element.localName === "consent-declaration";
  const [part, context] = await Promise.all([
    isDeclaration ? loadPart("declaration", Promise.resolve().then(() => consentDeclaration)) : loadPart("placeholder", Promise.resolve().then(() => consentPlaceholder)),
    host.ready.then(() => createContext(host, [isDeclaration ? "-declaration" : "-placeholder"])),
    // Before the config there is nothing to say.
    loadShared()
  ]);
  part?.cover(element, context);
}
function loadShared() {
  return loadPart("views", Promise.resolve().then(() => viewContext));
}
function place(name) {
  let view = find(name);
  if (!view) safeDocument.body.prepend(view = furnish(safeDocument.createElement(name), { "data-turbo-temporary": true }));
  return view;
}
function find(name) {
  return safeDocument.getElementsByTagName(name)[0];
}

removeStandIn();
if (globalThis.customElements) {
  define("consent-banner", ConsentBanner);
  define("consent-preferences", ConsentPreferences);
  define("consent-declaration", ConsentDeclaration);
  define("consent-placeholder", ConsentPlaceholder);
}

export { ConsentBanner as C, fits as a, categoryLabel as b, css as c, createTranslate as d, categoryTexts as e, furnish as f, ConsentDeclaration as g, ConsentPlaceholder as h, ConsentPreferences as i, check as j, cover as k, hide as l, show as m, sheetOf as s, withConfig as w };
