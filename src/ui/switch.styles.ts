import { css } from "./css.js";

/** A checkbox drawn as a switch; a dash in between for a category of which some is on. */
export const switchStyles = css`
  [part="switch"] {
    width: 3.125em;
    background: var(--_surface);
    font: inherit;
    position: relative;
    height: 1.875em;
    cursor: pointer;
    appearance: none;
    border: 2px solid var(--_muted);
    border-radius: 1em;
  }
  [part="switch"]::before {
    content: "";
    width: 1.125em;
    height: 1.125em;
    inset-block-start: 0.25em;
    inset-inline-start: 0.25em;
    border-radius: 50%;
    background: var(--_muted);
    position: absolute;
  }
  [part="switch"]:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [part="switch"]:indeterminate::before {
    inset-inline-start: 0.875em;
    inset-block-start: 0.6875em;
    height: 0.25em;
    border-radius: 0;
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
