/** A frame that never says that it has loaded is uncovered after so many milliseconds. */
const patience = 8000;

/** Settles when the element has loaded what it was released for, or could not, or takes too long. */
export function whenLoaded(target: HTMLElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ["load", "loadedmetadata", "suspend", "error"]) target.addEventListener(type, resolve, { once: true, capture: true });
    setTimeout(resolve, patience);
  });
}

/** Moves the focus to the element, so that a visitor who has pressed a button goes on from there. */
export function reveal(target: HTMLElement): void {
  const focus = () => target.focus({ preventScroll: true }); // Who has gone on meanwhile is not taken back.
  focus();
  // A frame that has the focus matches no `:focus`.
  if ((target.getRootNode() as Document | ShadowRoot).activeElement === target) return;
  target.tabIndex = -1;
  focus();
}
