import { c as css, s as sheetOf, f as furnish } from './ui.js';

const modalStyles = css`
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

function raise(card, giveUp) {
  const root = card.getRootNode();
  const sheet = sheetOf(modalStyles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const abort = new AbortController();
  const { signal } = abort;
  const show = () => {
    card.showModal();
    card.focus();
  };
  const message = card.firstElementChild;
  message.id = "message";
  furnish(card, { tabindex: "-1", "aria-describedby": "message" });
  const fit = () => {
    message.tabIndex = message.scrollHeight > message.clientHeight + 1 ? 0 : -1;
  };
  card.close();
  show();
  const observer = new ResizeObserver(fit);
  observer.observe(message);
  const lower = () => {
    abort.abort();
    observer.disconnect();
    card.close();
  };
  card.addEventListener("cancel", (event) => event.preventDefault(), { signal });
  card.addEventListener("close", () => card.isConnected && show(), { signal });
  if (card.getClientRects().length === 0) {
    lower();
    giveUp();
  }
  return lower;
}

export { raise };
