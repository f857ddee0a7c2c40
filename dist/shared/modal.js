import { c as css, s as sheetOf } from './ui.js';

const modalStyles = css`
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

function raise(card, giveUp) {
  const root = card.getRootNode();
  const sheet = sheetOf(modalStyles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const abort = new AbortController();
  const { signal } = abort;
  card.close();
  card.showModal();
  const lower = () => {
    abort.abort();
    card.close();
  };
  card.addEventListener("cancel", (event) => event.preventDefault(), { signal });
  card.addEventListener("close", () => card.isConnected && card.showModal(), { signal });
  if (card.getClientRects().length === 0) {
    lower();
    giveUp();
  }
  return lower;
}

export { raise };
