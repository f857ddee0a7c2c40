import { css } from "../css.js";

/** What there is to decide about: the search field, categories, services, cookies. */
export const listStyles = css`
  .search {
    top: -20px;
    margin: 14px -24px -21px;
    z-index: 2;
    position: sticky;
    padding: 10px 24px;
    background: var(--_surface);
    border-bottom: 1px solid var(--_line);
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .search input {
    min-height: 46px;
    padding: 8px 14px;
    color: inherit;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    font: inherit;
    width: 100%;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .status:empty {
    display: none;
  }
  .found {
    line-height: 2.5;
    margin: 0;
  }
  .always,
  .provider,
  summary,
  dl {
    font-size: 0.875em;
  }
  .always,
  dt,
  summary {
    font-weight: 600;
  }
  .row > p {
    margin: 0;
    grid-column: 1 / -1;
  }
  .row {
    gap: 4px 20px;
    align-items: center;
    display: grid;
    grid-template-columns: 1fr fit-content(40%);
  }
  .always {
    align-content: center;
    min-height: 1.875em;
  }
  .always,
  dd {
    color: var(--_muted);
  }
  summary {
    padding: 8px 0;
    cursor: pointer;
    display: inline-flex;
    gap: 9px;
    align-items: center;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    border: solid currentColor;
    height: 0.5em;
    width: 0.5em;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-2px) rotate(45deg);
  }
  [open] > summary::before {
    transform: translateY(2px) rotate(225deg);
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .service {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    margin-top: 10px;
    padding: 14px 16px;
  }
  .cookie {
    border-top: 1px solid var(--_line);
    padding: 8px 0;
    gap: 2px 16px;
    display: grid;
    grid-template-columns: 1fr 1.6fr 1fr;
  }
  /* What gets the focus, or is found, comes into view below the field and what it says. */
  .search ~ section * {
    scroll-margin-top: calc(48px + 4em);
  }
  @media (max-width: 32em) {
    .cookie {
      display: block;
    }
    .search {
      margin-inline: -16px;
      top: -14px;
      padding-inline: 16px;
    }
  }
  /* Little room: everything scrolls. */
  .low .main {
    flex: none;
    overflow: visible;
  }
  .low .search {
    top: 0;
  }
`;
