import { css } from "@lit/reactive-element";

export const preferencesStyles = css`
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
