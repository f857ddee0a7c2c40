import { safeDocument } from "./safe-document.js";

export function emit(type: string, detail: unknown): void {
  safeDocument.dispatchEvent(new CustomEvent(type, { detail }));
}

/** Tells the developer what is wrong, where and how to mend it: on the console, and to the page as `consent:error`. */
export function report(message: string, detail?: object): void {
  console.error(`[assent] ${message}`);
  emit("consent:error", { message, ...detail });
}

/** Milliseconds in which a page that is being left is gone. */
const momentOfLeaving = 99;

/** Settles where the page stays. Firefox breaks off what a page asks for that is being left: of that nobody has to hear. */
export function whenItStays(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, momentOfLeaving));
}

/** Runs somebody else's code: what it throws reaches `window.onerror`, and nobody else's turn. */
export function runForeign(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
