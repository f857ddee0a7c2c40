import { css } from "./css.js";

/** A checkbox drawn as a switch; a dash in between for a category of which some is on. */
export const switchStyles = css`
  [part="switch"] {
    cursor: pointer;
    background: var(--_surface);
    appearance: none;
    position: relative;
    font: inherit;
    width: 3.125em;
    height: 1.875em;
    border: 2px solid var(--_muted);
    border-radius: 1em;
  }
  [part="switch"]::before {
    content: "";
    inset-block-start: 0.25em;
    background: var(--_muted);
    width: 1.125em;
    height: 1.125em;
    inset-inline-start: 0.25em;
    position: absolute;
    border-radius: 50%;
  }
  [part="switch"]:indeterminate::before {
    inset-inline-start: 0.875em;
    border-radius: 0;
    height: 0.25em;
    inset-block-start: 0.6875em;
  }
  [part="switch"]:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [part="switch"]:disabled {
    cursor: not-allowed;
    opacity: 0.5;
  }
  [part="switch"]:checked::before {
    inset-inline-start: 1.5em;
    background: var(--_on-accent);
  }
  @media (forced-colors: active) {
    [part="switch"]::before {
      background: ButtonText;
    }
    [part="switch"]:checked {
      background: Highlight;
    }
  }
`;
