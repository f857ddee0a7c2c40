import { css } from "./css.js";

/*
 * What the page slots in is styled with !important: between trees, important declarations of the inner one win over all of the page's
 * (https://drafts.csswg.org/css-cascade-5/#cascade-context), so neither a reset nor a button style of the shop makes yes and no unequal.
 */
export const bannerStyles = css`
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
