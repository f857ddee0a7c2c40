import { c as css, s as sheetOf } from './ui.js';

const modalStyles = css`
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
