import { css } from "./css.js";

/** A checkbox drawn as a switch; in between for a category of which some is on. */
export const switchStyles = css`
  [role="switch"] {
    cursor: pointer;
    position: relative;
    flex: none;
    background: var(--_surface);
    appearance: none;
    font: inherit;
    width: 3.125em;
    height: 1.875em;
    border: 2px solid var(--_muted);
    border-radius: 1em;
  }
  [role="switch"]::before {
    content: "";
    position: absolute;
    inset-block-start: 0.25em;
    background: var(--_muted);
    width: 1.125em;
    height: 1.125em;
    border-radius: 50%;
    inset-inline-start: 0.25em;
  }
  [role="switch"]:indeterminate::before {
    inset-inline-start: 0.875em;
  }
  [role="switch"]:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [role="switch"]:checked::before {
    inset-inline-start: 1.5em;
    background: var(--_on-accent);
  }
  [role="switch"]:disabled {
    cursor: not-allowed;
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    [role="switch"]::before {
      background: ButtonText;
    }
    [role="switch"]:checked {
      background: Highlight;
    }
  }
`;
