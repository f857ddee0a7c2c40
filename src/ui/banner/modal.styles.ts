import { css } from "../css.js";

export const modalStyles = css`
  dialog.card {
    position: fixed;
    inset: 16px;
    width: calc(100% - 32px);
    height: fit-content;
    margin: auto;
  }
  .card::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
`;
