import { css } from "./css.js";

/* The shop's own words can be in a language of the other direction than the dialog's: each text finds its own, and stays aligned. */
export const preferencesStyles = css`
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
