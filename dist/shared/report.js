import { s as safeDocument } from './safe-document.js';

function emit(type, detail) {
  safeDocument.dispatchEvent(new CustomEvent(type, { detail }));
}
function report(message, detail) {
  console.error(`[assent] ${message}`);
  emit("consent:error", { message, ...detail });
}
function whenItStays() {
  return new Promise((resolve) => setTimeout(resolve, 99));
}
function guarded(run) {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}

export { emit as e, guarded as g, report as r, whenItStays as w };
