import { s as safeDocument } from './safe-document.js';

function emit(type, detail) {
  safeDocument.dispatchEvent(new CustomEvent(type, { detail }));
}
function report(message, detail) {
  console.error(`[assent] ${message}`);
  emit("consent:error", { message, ...detail });
}
const momentOfLeaving = 99;
function whenItStays() {
  return new Promise((resolve) => setTimeout(resolve, momentOfLeaving));
}
function runForeign(run) {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}

export { runForeign as a, emit as e, report as r, whenItStays as w };
