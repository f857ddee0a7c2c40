import { css } from "./css.js";

/*
 * What the page slots in is styled with !important: between trees, important declarations of the inner one win over all of the page's
 * (https://drafts.csswg.org/css-cascade-5/#cascade-context), so neither a reset nor a button style of the shop makes yes and no unequal.
 */
export const bannerStyles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483000 !important;
    display: flex !important;
    justify-content: center !important;
    align-items: center !important;
    padding: 16px 16px max(16px, env(safe-area-inset-bottom)) !important;
    pointer-events: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([position^="top"]) {
    inset: 0 0 auto !important;
  }
  :host([position="center"]) {
    inset: 0 !important;
  }
  :host([layout="box"][position$="start"]) {
    justify-content: flex-start !important;
  }
  :host([layout="box"][position$="end"]) {
    justify-content: flex-end !important;
  }
  .card {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 21em);
    gap: 16px 48px;
    align-items: center;
    width: 100%;
    max-width: 72em;
    max-height: calc(100dvh - 32px);
    margin: 0;
    padding: 26px 30px;
    pointer-events: auto;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    animation: rise 0.3s ease-out;
  }
  :host(:not([layout="bar"])) .card {
    grid-template: minmax(6em, 1fr) auto / minmax(0, 1fr);
    max-width: 27em;
    padding: 26px;
  }
  :host([layout="dialog"]) .card {
    max-width: 36em;
    padding: 32px;
  }
  .card,
  .message {
    overflow: auto;
    overscroll-behavior: contain;
  }
  .message {
    max-height: 100%;
  }
  .policy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8em, 50% - 5px)), 1fr));
    gap: 10px;
  }
  ::slotted(*) {
    all: revert !important;
    box-sizing: border-box !important;
    margin: 0 !important;
    color: inherit !important;
    font: inherit !important;
    overflow-wrap: anywhere !important;
  }
  ::slotted([slot="title"]) {
    margin-bottom: 6px !important;
    font-size: 1.1875em !important;
    font-weight: 650 !important;
    line-height: 1.3 !important;
    text-wrap: balance !important;
  }
  ::slotted([slot="text"]) {
    max-width: 70ch !important;
    margin-bottom: 8px !important;
    font-size: 0.9375em !important;
    line-height: 1.55 !important;
    color: var(--_muted) !important;
    text-align: -webkit-match-parent !important;
    text-align: match-parent !important;
    text-wrap: pretty !important;
    unicode-bidi: plaintext !important;
  }
  ::slotted([slot="policy"]) {
    padding: 4px 0 !important;
    font-size: 0.875em !important;
    color: var(--_muted) !important;
  }
  ::slotted(a[slot="policy"]) {
    color: var(--_text) !important;
    text-underline-offset: 3px !important;
  }
  ::slotted(button) {
    appearance: none !important;
    width: 100% !important;
    min-height: 48px !important;
    padding: 10px 12px !important;
    border: 2px solid var(--_accent) !important;
    border-radius: calc(var(--_radius) * 0.7) !important;
    font-size: 0.9375em !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    color: var(--_on-accent) !important;
    background: var(--_accent) !important;
    cursor: pointer !important;
  }
  ::slotted(button[slot="preferences"]) {
    grid-column: 1 / -1 !important;
    color: var(--_text) !important;
    background: none !important;
    border-color: var(--_line) !important;
  }
  ::slotted(button:hover) {
    box-shadow: inset 0 0 0 99em rgb(128 128 128 / 0.22) !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_text) !important;
    outline-offset: 3px !important;
    border-radius: calc(var(--_radius) * 0.7) !important;
  }
  /* What is unseen when it is first painted is no candidate for the page's largest contentful paint. */
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(16px);
    }
  }
  @media (max-width: 54em) {
    .card {
      grid-template: minmax(6em, 1fr) auto / minmax(0, 1fr);
      max-width: 40em;
    }
  }
  @media (max-width: 32em) {
    :host {
      padding: 8px 8px max(8px, env(safe-area-inset-bottom)) !important;
    }
    .card {
      max-width: none !important;
      max-height: calc(100dvh - 16px);
      padding: 18px !important;
      gap: 12px;
    }
    ::slotted([slot="text"]) {
      font-size: 0.875em !important;
      line-height: 1.5 !important;
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
