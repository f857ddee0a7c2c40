import { css } from "./css.js";

/** The themes. `--assent-*` properties are the shop's to set; the private ones below are what the elements read. */
export const themeStyles = css`
  :host {
    --_scheme: light;
    --_surface: var(--assent-surface, #fff);
    --_radius: var(--assent-radius, 14px);
    --_text: var(--assent-text, #1d1b19);
    --_accent: var(--assent-accent, var(--_text));
    --_muted: var(--assent-muted, #4d4944);
    --_line: var(--assent-line, #d9d5cf);
    --_on-accent: var(--assent-on-accent, var(--_surface));
    --_font: var(--assent-font, max(16px, 1rem)/1.5 system-ui, sans-serif);
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 16px 48px rgb(0 0 0 / 0.2);
  }
  :host([theme="dark"]) {
    --_line: var(--assent-line, #4b4843);
    --_text: var(--assent-text, #f6f3ee);
    --_surface: var(--assent-surface, #1c1b1a);
    --_muted: var(--assent-muted, #c9c4bb);
    --_shadow: 0 16px 48px rgb(0 0 0 / 0.6);
    --_scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) {
      --_text: var(--assent-text, #f6f3ee);
      --_line: var(--assent-line, #4b4843);
      --_surface: var(--assent-surface, #1c1b1a);
      --_muted: var(--assent-muted, #c9c4bb);
      --_shadow: 0 16px 48px rgb(0 0 0 / 0.6);
      --_scheme: dark;
    }
  }
  @media (prefers-contrast: more) {
    :host,
    :host([theme]) {
      --_muted: var(--_text);
      --_line: var(--_text);
    }
  }
`;
