import { css } from "./css.js";

/** A checkbox drawn as a switch; in between for a category of which some is on. */
export const switchStyles = css`
  [role="switch"] {
    appearance: none;
    position: relative;
    flex: none;
    width: 50px;
    height: 30px;
    margin: 0;
    background: var(--_surface);
    border: 2px solid var(--_muted);
    border-radius: 15px;
    cursor: pointer;
    transition: background 0.15s;
  }
  [role="switch"]::before {
    content: "";
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    width: 18px;
    height: 18px;
    background: var(--_muted);
    border-radius: 50%;
    transition: inset-inline-start 0.15s;
  }
  [role="switch"]:indeterminate::before {
    inset-inline-start: 14px;
  }
  [role="switch"]:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [role="switch"]:checked::before {
    inset-inline-start: 24px;
    background: var(--_on-accent);
  }
  [role="switch"]:disabled {
    opacity: 0.5;
    cursor: not-allowed;
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
