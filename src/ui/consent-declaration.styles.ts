import { css } from "./css.js";

export const declarationStyles = css`
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
