import { css } from "./css.js";

/* The shop's own words can be in a language of the other direction than the dialog's: each text finds its own, and stays aligned. */
export const preferencesStyles = css`
  :host {
    all: initial;
    display: contents;
  }
  * {
    box-sizing: border-box;
  }
  dialog {
    width: min(44em, 100vw - 24px);
    max-width: none;
    max-height: min(58em, 100vh - 24px);
    max-height: min(58em, 100dvh - 24px);
    padding: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 10px;
    border-top: 1px solid var(--_line);
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dt,
  dd {
    margin: 0;
    padding: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  h2 {
    min-width: 0;
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
    max-width: 66ch;
  }
  .status {
    margin-top: 14px;
    padding: 10px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.4);
  }
  .status > p {
    margin: 2px 0;
    color: var(--_text);
  }
  .status + a {
    margin-top: 8px;
  }
  [hidden] {
    display: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 12px;
  }
  section {
    margin-top: 20px;
    padding-top: 20px;
    border-top: 1px solid var(--_line);
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
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  button.save,
  button.quiet {
    color: var(--_text);
    background: transparent;
    border-color: var(--_line);
  }
  section > button {
    margin-top: 12px;
  }
  button:hover {
    box-shadow: inset 0 0 0 99em rgb(128 128 128 / 0.22);
  }
  button.close {
    min-width: 46px;
    padding: 0;
    border-color: transparent;
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
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8em, 50% - 5px)), 1fr));
    }
    .foot > :last-child {
      grid-column: 1 / -1;
    }
    .buttons > button {
      flex: 1 1 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      transition: none !important;
    }
  }
  /* So little height that the buttons would leave no room for what they are about: everything scrolls. */
  @media (max-height: 26em) {
    dialog {
      overflow: auto;
    }
    .main {
      overflow: visible;
    }
  }
`;
