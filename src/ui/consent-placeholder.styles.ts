import { css } from "./css.js";

/* What is !important here wins over the page's own rules, so that `iframe + *` or a reset moves no cover off its frame. */
export const placeholderStyles = css`
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
