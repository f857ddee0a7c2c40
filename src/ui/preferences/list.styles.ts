import { css } from "../css.js";

/** What there is to decide about: the search field, categories, services, cookies. */
export const listStyles = css`
  .search {
    top: -20px;
    margin: 14px -24px 0;
    background: var(--_surface);
    z-index: 2;
    position: sticky;
    padding: 10px 24px;
    border-bottom: 1px solid var(--_line);
  }
  .search + section {
    border-top: 0;
  }
  .search input {
    min-height: 46px;
    padding: 8px 14px;
    font: inherit;
    color: inherit;
    background: none;
    width: 100%;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .found:empty,
  .status:empty {
    display: none;
  }
  .row {
    display: grid;
    align-items: center;
    grid-template-columns: 1fr auto;
    gap: 4px 20px;
  }
  .row > p {
    margin: 0;
    grid-column: 1 / -1;
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
  .always {
    align-content: center;
    min-height: 1.875em;
  }
  .always,
  dd {
    color: var(--_muted);
  }
  details {
    margin-top: 8px;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 9px;
    padding: 8px 0;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    width: 0.5em;
    height: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
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
    display: grid;
    padding: 8px 0;
    grid-template-columns: 1fr 1.6fr 1fr;
    gap: 2px 16px;
  }
  /* Of whatever scrolls: what gets the focus is brought into view below the field, and below what it says was found. */
  :has(.search) {
    scroll-padding-top: calc(48px + 4em);
  }
  @media (max-width: 32em) {
    .search {
      top: -14px;
      margin-inline: -16px;
      padding-inline: 16px;
    }
    .cookie {
      display: block;
    }
  }
  @media (max-height: 26em) and (max-width: 39em), (max-height: 20em) {
    .search {
      top: 0;
    }
  }
`;
