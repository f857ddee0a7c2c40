import { css } from "../css.js";

/** What there is to decide about: the search field, categories, services, cookies. */
export const listStyles = css`
  .search {
    top: -20px;
    position: sticky;
    background: var(--_surface);
    padding: 10px 24px;
    z-index: 2;
    border-bottom: 1px solid var(--_line);
    margin: 14px -24px -21px;
  }
  .search input {
    color: inherit;
    min-height: 46px;
    padding: 8px 14px;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    font: inherit;
    width: 100%;
  }
  ::placeholder {
    opacity: 1;
    color: var(--_muted);
  }
  .status:empty {
    display: none;
  }
  .found {
    margin: 0;
    line-height: 2.5;
  }
  .provider,
  dl,
  summary,
  .always {
    font-size: 0.875em;
  }
  dt,
  summary,
  .always {
    font-weight: 600;
  }
  .row > p {
    grid-column: 1 / -1;
    margin: 0;
  }
  .row {
    gap: 4px 20px;
    align-items: center;
    display: grid;
    grid-template-columns: 1fr fit-content(40%);
  }
  .always {
    min-height: 1.875em;
    text-align: end;
    align-content: center;
  }
  dd,
  .always {
    color: var(--_muted);
  }
  summary {
    cursor: pointer;
    padding: 8px 0;
    display: inline-flex;
    gap: 9px;
    align-items: center;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    transform: translateY(-2px) rotate(45deg);
    border: solid currentColor;
    border-width: 0 0.15em 0.15em 0;
    height: 0.5em;
    content: "";
    width: 0.5em;
  }
  [open] > summary::before {
    transform: translateY(2px) rotate(225deg);
  }
  summary:hover {
    text-underline-offset: 3px;
    text-decoration: underline;
  }
  .service {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    margin-top: 10px;
    padding: 14px 16px;
  }
  .cookie {
    gap: 2px 16px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
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
      padding-inline: 16px;
      top: -14px;
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
