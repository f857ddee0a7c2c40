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
function guarded(run) {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}

export { emit as e, guarded as g, report as r, whenItStays as w };
