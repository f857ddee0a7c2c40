import { css } from "../css.js";

export const modalStyles = css`
  /* Else WebKit stretches the rows of what is out of the flow to all the room that there is. */
  dialog.card {
    align-content: start;
    position: fixed;
    inset: 16px;
    width: calc(100% - 32px);
    height: fit-content;
    margin: auto;
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
  .card::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
`;
