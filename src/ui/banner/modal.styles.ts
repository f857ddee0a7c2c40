import { css } from "../css.js";

export const modalStyles = css`
  /* Else WebKit stretches the rows of what is out of the flow to all the room that there is. */
  dialog.card {
    align-content: start;
    position: fixed;
    inset: var(--_inset);
    width: auto;
    max-height: calc(100% - 2 * var(--_gap));
    outline: 0 !important;
  }
  :host([position^="bottom"]) .card {
    margin-block: auto 0;
  }
  :host([position^="top"]) .card {
    margin-block: 0 auto;
  }
  :host([layout="box"][position$="start"]) .card {
    margin-inline: 0 auto;
  }
  :host([layout="box"][position$="end"]) .card {
    margin-inline: auto 0;
  }
  /* Its row of all the room that is left comes out larger than what is in it; one of the others' would not scroll. */
  @supports (-webkit-hyphens: auto) {
    dialog.card {
      grid-template-rows: minmax(6em, auto) auto;
    }
  }
  .card::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
`;
