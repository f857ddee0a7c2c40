import { css } from "../css.js";

/** What there is to decide about: the search field, categories, services, cookies. */
export const listStyles = css`
  .search {
    top: -20px;
    margin: 14px -24px -21px;
    padding: 10px 24px;
    background: var(--_surface);
    z-index: 2;
    position: sticky;
    border-bottom: 1px solid var(--_line);
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
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .status:empty {
    display: none;
  }
  .found {
    margin: 0;
    line-height: 2.5;
  }
  .provider,
  .always,
  summary,
  dl {
    font-size: 0.875em;
  }
  .always,
  summary,
  dt {
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
    align-items: center;
    padding: 8px 0;
    cursor: pointer;
    display: inline-flex;
    gap: 9px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    width: 0.5em;
    height: 0.5em;
    border: solid currentColor;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-2px) rotate(45deg);
  }
  [open] > summary::before {
    transform: translateY(2px) rotate(225deg);
  }
  .service {
    margin-top: 10px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 14px 16px;
  }
  summary:hover {
    text-underline-offset: 3px;
    text-decoration: underline;
  }
  .cookie {
    border-top: 1px solid var(--_line);
    padding: 8px 0;
    display: grid;
    grid-template-columns: 1fr 1.6fr 1fr;
    gap: 2px 16px;
  }
  /* What gets the focus, and what is found, is brought into view below the field, and below what it says was found. */
  .search ~ section * {
    scroll-margin-top: calc(48px + 4em);
  }
  @media (max-width: 32em) {
    .cookie {
      display: block;
    }
    .search {
      top: -14px;
      padding-inline: 16px;
      margin-inline: -16px;
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
