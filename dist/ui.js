import { css, ReactiveElement } from '@lit/reactive-element';
import { s as saveAll, b as isGranted } from './shared/transition.js';
import { s as safeDocument, e as emit, r as report } from './shared/report.js';
import { p as parseConfig } from './shared/parse-config.js';

const bannerTexts = {
  bannerTitle: "Your choice about cookies",
  bannerText: "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.",
  policyLink: "Cookie policy",
  policyDate: "Cookie policy of {date}",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  preferences: "Preferences"
};

const bannerStyles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483000 !important;
    display: block !important;
    box-sizing: border-box !important;
    padding: 16px !important;
    pointer-events: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .card {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 40px;
    align-items: center;
    max-width: 1120px;
    max-height: calc(100vh - 32px);
    max-height: calc(100dvh - 32px);
    margin: 0 auto;
    padding: 24px 28px;
    overflow: auto;
    overscroll-behavior: contain;
    pointer-events: auto;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    animation: rise 0.25s ease-out;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    min-width: 320px;
  }
  ::slotted(*) {
    all: revert !important;
    box-sizing: border-box !important;
    margin: 0 !important;
    color: inherit !important;
    font: inherit !important;
  }
  ::slotted([slot="title"]) {
    font: var(--_font) !important;
    font-size: 1.125em !important;
    font-weight: 650 !important;
    line-height: 1.3 !important;
    margin-bottom: 6px !important;
  }
  ::slotted([slot="text"]) {
    max-width: 68ch !important;
    font-size: 0.9375em !important;
    color: var(--_muted) !important;
  }
  ::slotted([slot="policy"]) {
    display: inline-block !important;
    padding: 6px 0 !important;
    font-size: 0.875em !important;
    color: var(--_text) !important;
    text-decoration: underline !important;
    text-underline-offset: 3px !important;
  }
  ::slotted(button) {
    appearance: none !important;
    display: block !important;
    width: 100% !important;
    min-height: 48px !important;
    padding: 10px 18px !important;
    border: 2px solid var(--_accent) !important;
    border-radius: calc(var(--_radius) * 0.72) !important;
    font: inherit !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    overflow-wrap: anywhere !important;
    color: var(--_on-accent) !important;
    background: var(--_accent) !important;
    cursor: pointer !important;
  }
  ::slotted(button[slot="preferences"]) {
    grid-column: 1 / -1 !important;
    color: var(--_text) !important;
    background: transparent !important;
    border-color: var(--_line) !important;
  }
  ::slotted(:hover) {
    filter: contrast(0.85) !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_text) !important;
    outline-offset: 3px !important;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
  @media (max-width: 54em) {
    .card {
      grid-template-columns: minmax(0, 1fr);
      padding: 20px;
    }
    .actions {
      min-width: 0;
      margin-top: 6px;
    }
  }
  @media (max-width: 32em) {
    :host {
      padding: 8px !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .card {
      animation: none;
    }
  }
`;

function element(name, attributes, ...children) {
  const created = safeDocument.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") created.addEventListener(key.slice(2), value);
    else if (value !== void 0 && value !== false) created.setAttribute(key, value === true ? "" : value);
  }
  created.append(...children.filter((child) => !!child));
  return created;
}

function nextPaint() {
  return new Promise((resolve) => {
    if (safeDocument.visibilityState === "hidden") resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}

function keepFocusVisible(covering) {
  const { style } = safeDocument.documentElement;
  const before = style.scrollPaddingBottom;
  const observer = new ResizeObserver(([entry]) => {
    style.scrollPaddingBottom = `${Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0)}px`;
  });
  observer.observe(covering);
  return () => {
    observer.disconnect();
    style.scrollPaddingBottom = before;
  };
}

function createTranslate(own, texts) {
  return (key, values = {}) => {
    const text = Object.hasOwn(own, key) ? own[key] : texts[key];
    return text.replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
  };
}
function formatDate(date, lang) {
  const value = new Date(date);
  if (Number.isNaN(value.getTime())) return date;
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(date) ?? [];
  const timeZone = month && { timeZone: "UTC" };
  return new Intl.DateTimeFormat(lang || void 0, { year: "numeric", month: "long", ...month && !day ? {} : { day: "numeric" }, ...timeZone }).format(value);
}

const theme = css`
  :host {
    --_surface: var(--assent-surface, #fff);
    --_text: var(--assent-text, #1d1b19);
    --_muted: var(--assent-muted, #4d4944);
    --_line: var(--assent-line, #d9d5cf);
    --_accent: var(--assent-accent, #1d1b19);
    --_on-accent: var(--assent-on-accent, #fff);
    --_radius: var(--assent-radius, 14px);
    --_font: var(--assent-font, max(16px, 1rem)/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 12px 40px rgb(0 0 0 / 0.18);
    --_scheme: light;
  }
  :host([theme="dark"]) {
    --_surface: var(--assent-surface, #1e1d1b);
    --_text: var(--assent-text, #f6f3ee);
    --_muted: var(--assent-muted, #c9c4bb);
    --_line: var(--assent-line, #45423d);
    --_accent: var(--assent-accent, #f6f3ee);
    --_on-accent: var(--assent-on-accent, #1e1d1b);
    --_shadow: 0 0 0 1px #45423d, 0 12px 40px rgb(0 0 0 / 0.6);
    --_scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) {
      --_surface: var(--assent-surface, #1e1d1b);
      --_text: var(--assent-text, #f6f3ee);
      --_muted: var(--assent-muted, #c9c4bb);
      --_line: var(--assent-line, #45423d);
      --_accent: var(--assent-accent, #f6f3ee);
      --_on-accent: var(--assent-on-accent, #1e1d1b);
      --_shadow: 0 0 0 1px #45423d, 0 12px 40px rgb(0 0 0 / 0.6);
      --_scheme: dark;
    }
  }
`;

class ConsentBanner extends ReactiveElement {
  static styles = [theme, bannerStyles];
  #release = null;
  /** Comes into view and stays until a decision is stored or `close()` is called. */
  open(host) {
    if (this.#release) return;
    const { ui } = host.config;
    this.setAttribute("theme", ui.theme);
    this.setAttribute("layout", ui.layout);
    this.hidden = false;
    if (!this.hasChildNodes()) this.append(...this.#children(host));
    const stopWatching = host.listen(() => this.close());
    const letFocusGo = keepFocusVisible(this);
    this.#release = () => {
      stopWatching();
      letFocusGo();
    };
    emit("consent:show", { view: "banner" });
  }
  /** Leaves. Decides nothing. */
  close() {
    if (!this.#release) return;
    this.#release();
    this.#release = null;
    this.hidden = true;
    emit("consent:hide", { view: "banner" });
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    const slots = ["title", "text", "policy"].map((name) => element("slot", { name }));
    const actions = element("div", { class: "actions", part: "actions" }, element("slot", { name: "actions" }), element("slot", { name: "preferences" }));
    root.append(element("div", { class: "card", part: "card" }, element("div", { part: "message" }, ...slots, element("slot", {})), actions));
    return root;
  }
  #children({ config, lang, perform, show }) {
    const translate = createTranslate(config.ui.texts, bannerTexts);
    const { url, updated } = config.policy;
    const title = element("h2", { slot: "title", id: "assent-title" }, translate("bannerTitle"));
    this.setAttribute("role", "region");
    this.setAttribute("aria-labelledby", title.id);
    const decideAll = (choice) => {
      this.close();
      void perform(saveAll(choice, "banner"), { pause: nextPaint });
    };
    const button = (slot, text, onclick) => element("button", { slot, type: "button", onclick }, text);
    return [
      title,
      element("p", { slot: "text" }, translate("bannerText")),
      ...url ? [element("a", { slot: "policy", href: url }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink"))] : [],
      button("actions", translate("rejectAll"), () => decideAll(false)),
      button("actions", translate("acceptAll"), () => decideAll(true)),
      button("preferences", translate("preferences"), () => void show("preferences"))
    ];
  }
}

const preferencesStyles = css`
  :host {
    all: initial;
    display: contents;
  }
  * {
    box-sizing: border-box;
  }
  dialog {
    width: min(680px, calc(100vw - 24px));
    max-width: none;
    max-height: min(860px, calc(100dvh - 24px));
    padding: 0;
    overflow: hidden;
    flex-direction: column;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
  .head,
  .foot {
    flex: none;
    padding: 18px 24px;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    border-bottom: 1px solid var(--_line);
  }
  .main {
    flex: auto;
    padding: 20px 24px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .foot {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 10px;
    border-top: 1px solid var(--_line);
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  h4 {
    font-size: 1em;
    line-height: 1.4;
  }
  p {
    margin-top: 4px;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .main > p:first-child {
    margin-top: 0;
  }
  .status {
    margin-top: 14px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start-width: 4px;
    border-radius: calc(var(--_radius) * 0.5);
  }
  section {
    margin-top: 20px;
    padding-top: 20px;
    border-top: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 20px;
    align-items: center;
  }
  .row > p {
    grid-column: 1 / -1;
    max-width: 62ch;
  }
  .always {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  details {
    margin-top: 8px;
  }
  summary {
    display: inline-block;
    padding: 8px 0;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .service {
    margin-top: 10px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
  }
  dl {
    margin-top: 10px;
    font-size: 0.875em;
  }
  dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  dd {
    margin-bottom: 6px;
    color: var(--_muted);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    list-style: none;
  }
  a {
    display: inline-block;
    padding: 6px 0;
    font-size: 0.875em;
    color: var(--_text);
    text-underline-offset: 3px;
  }
  button {
    min-height: 46px;
    padding: 10px 14px;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.72);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  button.quiet {
    color: var(--_text);
    background: transparent;
    border-color: var(--_line);
  }
  section > button {
    margin-top: 12px;
  }
  button:hover {
    filter: contrast(0.85);
  }
  button.close {
    min-width: 46px;
    padding: 0;
  }
  .close svg {
    display: block;
    margin: auto;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @media (max-width: 32em) {
    .head,
    .main,
    .foot {
      padding: 14px 16px;
    }
    .foot {
      grid-template-columns: 1fr 1fr;
    }
    .foot > :last-child {
      grid-column: 1 / -1;
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

const dialogTexts = {
  ...bannerTexts,
  save: "Save",
  close: "Close",
  dialogTitle: "Cookie preferences",
  dialogText: "Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.",
  alwaysOn: "Always on",
  services: "Services ({count})",
  provider: "Provided by {provider}",
  cookies: "Cookies and storage",
  privacyLink: "Privacy policy",
  optOutLink: "Opt out with the provider",
  decidedOn: "You decided on {date}.",
  undecided: "You have not decided yet: everything that is not always on is off.",
  signal: "Your opt-out signal is honoured: the browser asks sites not to track you.",
  optOutTitle: "Opt out in this browser",
  optOutText: "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.",
  optOut: "Opt out in this browser",
  optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.",
  optIn: "Opt back in",
  links: "Help and your rights",
  essential: "Essential",
  essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",
  functional: "Functional",
  functionalText: "Remember how you like to use the shop.",
  analytics: "Analytics",
  analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.",
  "third-party": "Third parties",
  "third-partyText": "Let other companies show content and advertising here, and recognise you."
};
function categoryTexts(translate, { id, label, description }) {
  const isBuiltIn = Object.hasOwn(dialogTexts, id) && Object.hasOwn(dialogTexts, `${id}Text`);
  return {
    label: label ?? (isBuiltIn ? translate(id) : id),
    description: description ?? (isBuiltIn ? translate(`${id}Text`) : "")
  };
}

function categoryList({ config, translate, getState }, onMove) {
  return config.categories.map((category) => {
    const { label, description } = categoryTexts(translate, category);
    const isFixed = getState().optedOut && (config.optOut.categories?.includes(category.id) ?? true);
    const control = (id, name) => {
      if (category.required) return element("span", { class: "always" }, translate("alwaysOn"));
      const onchange = ({ target }) => onMove(category, id, target.checked);
      return element("input", { type: "checkbox", role: "switch", id: `switch-${id}`, "aria-label": name, disabled: isFixed, onchange });
    };
    const head = row(element("h3", { id: `label-${category.id}` }, label), control(category.id, label), description);
    const services = category.services.length > 0 && serviceList(category, translate, control, label);
    return element("section", { part: "category", "aria-labelledby": `label-${category.id}` }, head, services);
  });
}
function syncSwitches(root, categories, draft) {
  for (const category of categories) {
    for (const id of idsOf(category)) {
      const input = root.querySelector(`#switch-${id}`);
      if (!input) continue;
      input.checked = draft.get(id) === true;
      input.indeterminate = id === category.id && isMixed(category, draft);
    }
  }
}
function row(heading, control, description) {
  return element("div", { class: "row" }, heading, control, description && element("p", {}, description));
}
function serviceList({ services, id }, translate, control, category) {
  const summary = element("summary", { id: `services-${id}`, "aria-label": `${category}: ${translate("services", { count: String(services.length) })}` });
  summary.append(translate("services", { count: String(services.length) }));
  return element("details", {}, summary, ...services.map((service) => serviceCard(service, translate, control)));
}
function serviceCard(service, translate, control) {
  const { id, label = id, provider, description = "", privacyUrl, optOutUrl } = service;
  const link = (href, text) => href && element("li", {}, element("a", { href, target: "_blank", rel: "noopener", "aria-label": `${text}: ${label}` }, text));
  return element(
    "div",
    { class: "service", part: "service" },
    row(element("h4", {}, label), control(id, label), description),
    provider && element("p", {}, translate("provider", { provider })),
    storedThings(service, translate),
    element("ul", {}, link(privacyUrl, translate("privacyLink")), link(optOutUrl, translate("optOutLink")))
  );
}
function storedThings({ cookies, storage }, translate) {
  if (cookies.length + storage.length === 0) return null;
  const entry = (name, ...facts) => [element("dt", {}, name), element("dd", {}, facts.filter(Boolean).join(" \xB7 "))];
  return element(
    "details",
    {},
    element("summary", {}, translate("cookies")),
    element("dl", {}, ...cookies.flatMap(({ name, purpose, duration }) => entry(name, purpose, duration)), ...storage.flatMap(({ name, area }) => entry(name, area)))
  );
}

function createDialogContext(context) {
  return { ...context, translate: createTranslate(context.config.ui.texts, dialogTexts) };
}

function dialogHeader(translate, close) {
  const button = element("button", { id: "close", type: "button", class: "quiet close", "aria-label": translate("close"), onclick: close }, cross());
  return element("div", { class: "head" }, element("h2", { id: "title" }, translate("dialogTitle")), button);
}
function statusLines({ config, lang, translate, getState }) {
  const { optedOut, decidedAt, gpc } = getState();
  const { url, updated } = config.policy;
  const lines = [
    optedOut && translate("optedOut"),
    gpc && config.signals.gpc === "honor" && translate("signal"),
    decidedAt ? translate("decidedOn", { date: formatDate(decidedAt, lang) }) : !optedOut && translate("undecided")
  ].filter((line) => !!line);
  const policy = url && element("a", { href: url }, updated ? translate("policyDate", { date: formatDate(updated, lang) }) : translate("policyLink"));
  return [...lines.map((line) => element("p", { class: "status", role: "status" }, line)), ...policy ? [policy] : []];
}
function optOutSection({ translate, perform, getState }) {
  const { optedOut } = getState();
  const action = optedOut ? "opt-in" : "opt-out";
  const button = element("button", { id: "opt-out", type: "button", class: "quiet", onclick: () => void perform({ type: action, source: "dialog" }, { pause: nextPaint }) }, translate(optedOut ? "optIn" : "optOut"));
  return element("section", {}, element("h3", {}, translate("optOutTitle")), element("p", {}, translate("optOutText")), button);
}
function helpLinks({ config, translate }) {
  const { links } = config.ui;
  const items = links.map(({ label, url }) => element("li", {}, element("a", { href: url }, label)));
  return items.length ? element("section", {}, element("h3", {}, translate("links")), element("ul", {}, ...items)) : null;
}
function cross() {
  const create = (name, attributes) => {
    const created = safeDocument.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
    return created;
  };
  const icon = create("svg", { width: "16", height: "16", viewBox: "0 0 16 16", "aria-hidden": "true" });
  icon.append(create("path", { d: "M2 2l12 12M14 2L2 14", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round" }));
  return icon;
}

const switchStyles = css`
  input {
    appearance: none;
    position: relative;
    flex: none;
    width: 50px;
    height: 30px;
    margin: 0;
    background: var(--_surface);
    border: 2px solid var(--_muted);
    border-radius: 15px;
    cursor: pointer;
    transition: background 0.15s;
  }
  input::before {
    content: "";
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    width: 18px;
    height: 18px;
    background: var(--_muted);
    border-radius: 50%;
    transition: inset-inline-start 0.15s;
  }
  input:indeterminate::before {
    inset-inline-start: 14px;
  }
  input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  input:checked::before {
    inset-inline-start: 24px;
    background: var(--_on-accent);
  }
  input:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    input::before {
      background: ButtonText;
    }
    input:checked {
      background: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    input,
    input::before {
      transition: none;
    }
  }
`;

class ConsentPreferences extends ReactiveElement {
  static styles = [theme, preferencesStyles, switchStyles];
  static properties = { draft: { state: true }, revision: { state: true } };
  #host = null;
  #stopWatching = null;
  #dialog = element("dialog", { part: "dialog", "aria-labelledby": "title", onclose: () => this.#leave() });
  constructor() {
    super();
    this.draft = /* @__PURE__ */ new Map();
    this.revision = 0;
  }
  /** Comes into view, modal, with what stands. */
  async open(host) {
    if (this.#dialog.open) return;
    this.#host = host;
    this.draft = draftOf(host.config, host.getState());
    this.setAttribute("theme", host.config.ui.theme);
    this.#stopWatching ??= host.listen(() => {
      this.draft = draftOf(host.config, host.getState());
      this.revision++;
    });
    this.revision++;
    await this.updateComplete;
    this.#dialog.showModal();
    if (this.#dialog.getClientRects().length === 0) return this.close();
    emit("consent:show", { view: "preferences" });
  }
  /** Leaves. Decides nothing. */
  close() {
    this.#dialog.close();
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    root.append(this.#dialog);
    return root;
  }
  update(changed) {
    super.update(changed);
    if (!this.#host) return;
    if (changed.has("revision")) this.#render(this.#host);
    syncSwitches(this.#dialog, this.#host.config.categories, this.draft);
  }
  /** Draws everything anew, and puts the focus back on what had it. */
  #render(context) {
    const host = createDialogContext(context);
    const { translate } = host;
    const root = this.renderRoot;
    const focused = root.activeElement?.id;
    const main = element(
      "div",
      { class: "main" },
      element("p", {}, translate("dialogText")),
      ...statusLines(host),
      ...categoryList(host, (category, id, choice) => this.draft = toggle(category, this.draft, id, choice)),
      optOutSection(host),
      helpLinks(host)
    );
    this.#dialog.replaceChildren(dialogHeader(translate, () => this.close()), main, this.#actions(host));
    if (focused) root.getElementById(focused)?.focus();
  }
  #actions({ translate, perform }) {
    const decide = (event) => {
      this.close();
      void perform(event, { pause: nextPaint });
    };
    return element(
      "div",
      { class: "foot", part: "actions" },
      element("button", { id: "reject", type: "button", onclick: () => decide(saveAll(false, "dialog")) }, translate("rejectAll")),
      element("button", { id: "accept", type: "button", onclick: () => decide(saveAll(true, "dialog")) }, translate("acceptAll")),
      element("button", { id: "save", type: "button", class: "quiet", onclick: () => decide({ type: "save", choices: this.draft, others: void 0, source: "dialog" }) }, translate("save"))
    );
  }
  #leave() {
    this.#stopWatching?.();
    this.#stopWatching = null;
    emit("consent:hide", { view: "preferences" });
  }
}

const consentPreferences = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
  __proto__: null,
  ConsentPreferences
}, Symbol.toStringTag, { value: 'Module' }));

function define(name, constructor) {
  if (!customElements.get(name)) customElements.define(name, constructor);
}

const addresses = ["src", "srcset", "href", "data", "poster"];
const checked = /* @__PURE__ */ new WeakMap();
function checkedConfig(input) {
  const key = Object(input);
  const known = checked.get(key);
  if (known) return known;
  const { config, problems } = parseConfig(input);
  checked.set(key, config);
  for (const problem of problems) report(`config ${problem.path}: found ${problem.found}, expected ${problem.expected}`, problem);
  checkMarks(config);
  return config;
}
function checkMarks(config) {
  const known = new Set(config.categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]));
  for (const element of safeDocument.querySelectorAll("[data-consent]:not(html)")) {
    const ids = `${element.getAttribute("data-consent")} ${element.getAttribute("data-service") ?? ""}`.match(/[^\s!]+/g) ?? [];
    const strays = ids.filter((id) => !known.has(id));
    const isLoose = element.localName !== "script" && addresses.some((name) => element.hasAttribute(name) && !element.hasAttribute(`data-${name}`));
    if (strays.length || !ids.length) complain(element, `is held back for ever: the config has no category or service "${strays.join('", "')}"`);
    if (isLoose) complain(element, "is fetched whatever the visitor decides: write its address as data-src, data-srcset, data-href, data-data or data-poster");
  }
}
function complain(element, what) {
  report(`${element.outerHTML.slice(0, 160)} ${what}`, { element });
}

function createContext(host) {
  const config = checkedConfig(host.input);
  const asked = [host.lang, config.ui.lang, safeDocument.documentElement.lang];
  return { ...host, config, lang: textLanguage(asked) };
}
function textLanguage(asked) {
  return asked.find((tag) => tag && /^en(-[a-z]{2})?$/i.test(tag)) ?? "en";
}

async function show(view, host) {
  const context = createContext(host);
  if (view === "banner") {
    define("consent-banner", ConsentBanner);
    return place("consent-banner").open(context);
  }
  try {
    const part = await Promise.resolve().then(() => consentPreferences);
    define("consent-preferences", part.ConsentPreferences);
  } catch (error) {
    return report(`assent-preferences.js did not load, so the preferences cannot be shown: serve it beside assent-ui.js (${error})`);
  }
  return place("consent-preferences").open(context);
}
function hide() {
  find("consent-banner")?.close?.();
  find("consent-preferences")?.close?.();
}
async function cover(_element, _host) {
}
function check(input) {
  checkedConfig(input);
}
function place(name) {
  const found = find(name);
  if (found) return found;
  const created = safeDocument.createElement(name);
  safeDocument.body.prepend(created);
  return created;
}
function find(name) {
  return safeDocument.getElementsByTagName(name)[0];
}

define("consent-banner", ConsentBanner);
define("consent-preferences", ConsentPreferences);

export { ConsentBanner, ConsentPreferences, check, cover, hide, show };
