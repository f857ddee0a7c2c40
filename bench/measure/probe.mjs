/*
 * What is injected into every page, the bare one too. It tells when gated scripts run, when "Accept all" can be used, and when the paint
 * after a click has been made; its own time is left out of the script time (see trace.mjs).
 */

/** Runs in the page. `findAccept` is `null` where there is nothing to wait for. */
function probe(findAccept) {
  const seen = { ran: 0, first: 0, last: 0, usable: 0, cls: 0, fcp: 0, lcp: 0, clicked: 0, painted: 0 };
  window.bench = seen;
  window.ran = () => {
    seen.last = performance.now();
    seen.first ||= seen.last;
    seen.ran++;
  };
  const watch = (type, use) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => name === "first-contentful-paint" && (seen.fcp = startTime));
  watch("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  watch("layout-shift", ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  const afterPaint = (name) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen[name] = performance.now());
    port2.postMessage(0);
  };
  addEventListener(
    "click",
    ({ timeStamp }) => {
      Object.assign(seen, { clicked: timeStamp, ran: 0, first: 0, last: 0 });
      requestAnimationFrame(() => afterPaint("painted"));
    },
    { capture: true, once: true },
  );
  /** It is there, can be seen, and a click in its middle would hit it. */
  const isUsable = (button) => {
    if (!button?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { x, y, width, height } = button.getBoundingClientRect();
    return width > 0 && button.contains(button.getRootNode().elementFromPoint(x + width / 2, y + height / 2));
  };
  const poll = () => (isUsable(findAccept()) ? afterPaint("usable") : requestAnimationFrame(poll));
  if (findAccept) requestAnimationFrame(poll);
}

/** The address that its time is told apart by. */
export const probeUrl = "bench-probe.js";

export const probeSource = (accept = "null") => `(${probe})(${accept})\n//# sourceURL=${probeUrl}`;
