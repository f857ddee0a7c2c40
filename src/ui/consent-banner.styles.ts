import { css } from "@lit/reactive-element";

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
