import { e as element } from './ui.js';
import { s as safeDocument } from './report.js';
import { css } from '@lit/reactive-element';

function announce(root, text) {
  const region = element("div", { role: "status" });
  region.style.cssText = "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)";
  root.append(region);
  setTimeout(() => region.textContent = text, 300);
  setTimeout(() => region.textContent = "", 5e3);
  return () => region.remove();
}

function contentHeight() {
  const { documentElement, body, compatMode } = safeDocument;
  const inBody = compatMode === "CSS1Compat" ? body.getBoundingClientRect().top + scrollY + body.scrollHeight : 0;
  return Math.ceil(Math.max(documentElement.offsetHeight, inBody));
}
const gap = 16;
function keepFocusVisible(card, flip) {
  const root = safeDocument.documentElement;
  const { style } = root;
  const before = /* @__PURE__ */ new Map();
  const room = element("div", { "data-assent-room": true, "aria-hidden": "true" });
  const abort = new AbortController();
  const { signal } = abort;
  const set = (name, value) => {
    if (!before.has(name)) before.set(name, [style.getPropertyValue(name), style.getPropertyPriority(name)]);
    style.setProperty(name, value, "important");
  };
  const isAtTop = () => {
    const { top, bottom } = card.getBoundingClientRect();
    return top < innerHeight - bottom;
  };
  const coverHeight = () => Math.ceil(innerHeight - card.getBoundingClientRect().top + gap);
  const giveRoom = () => {
    if (isAtTop()) return;
    const box = { position: "absolute", top: `${contentHeight()}px`, height: `${coverHeight()}px`, width: "1px", left: "0", display: "block", visibility: "hidden" };
    for (const [name, value] of Object.entries(box)) room.style.setProperty(name, value, "important");
    root.append(room);
  };
  const measure = () => {
    if (isAtTop()) set("scroll-padding-top", `${Math.ceil(card.getBoundingClientRect().bottom + gap)}px`);
    else set("scroll-padding-bottom", `${coverHeight()}px`);
    if (contentHeight() > innerHeight) giveRoom();
  };
  const uncover = (target) => {
    const spot = target.getBoundingClientRect();
    const { top, right, bottom, left, height } = card.getBoundingClientRect();
    const isUnder = spot.bottom > top && spot.top < bottom && spot.right > left && spot.left < right;
    if (!isUnder || spot.height > innerHeight - height) return;
    giveRoom();
    const distance = isAtTop() ? spot.top - bottom - gap : spot.bottom - top + gap;
    if (scrollY + distance < 0) flip();
    else scrollBy({ top: distance, behavior: "instant" });
  };
  const observer = new ResizeObserver(measure);
  observer.observe(card);
  observer.observe(safeDocument.body);
  addEventListener("resize", measure, { signal });
  addEventListener("wheel", giveRoom, { signal, passive: true });
  addEventListener("touchmove", giveRoom, { signal, passive: true });
  addEventListener("focusin", ({ target }) => requestAnimationFrame(() => card.isConnected && !card.getRootNode().contains(target) && uncover(target)), { signal });
  return () => {
    observer.disconnect();
    abort.abort();
    room.remove();
    for (const [name, [value, priority]] of before) style.setProperty(name, value, priority);
  };
}

const sheet = css`
  dialog.card {
    position: fixed;
    inset: 16px;
    width: calc(100% - 32px);
    height: fit-content;
    margin: auto;
  }
  .card::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
`.styleSheet;
function raise(card, giveUp) {
  const root = card.getRootNode();
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const abort = new AbortController();
  const { signal } = abort;
  card.close();
  card.showModal();
  const lower = () => {
    abort.abort();
    card.close();
  };
  card.addEventListener("cancel", (event) => event.preventDefault(), { signal });
  card.addEventListener("close", () => card.isConnected && card.showModal(), { signal });
  if (card.getClientRects().length === 0) {
    lower();
    giveUp();
  }
  return lower;
}

function begin(banner, card, text) {
  if (card instanceof HTMLDialogElement) return raise(card, () => banner.close());
  const steps = [announce(card.getRootNode(), text), keepFocusVisible(card, () => banner.setAttribute("position", "bottom"))];
  return () => {
    for (const undo of steps) undo();
  };
}

export { begin };
