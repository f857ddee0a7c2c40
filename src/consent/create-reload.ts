/** Milliseconds in which a navigation that has begun may bring the next page. One that ends as a download brings none. */
const patience = 10_000;

/** Answers what loads the page anew, unless it is being left: that stops what runs, too, and another load would call the visitor's own off. */
export function createReload(): () => void {
  let end = 0;
  addEventListener("beforeunload", () => (end = performance.now() + patience));
  addEventListener("pageshow", () => (end = 0)); // It may have been kept, and be shown again.
  return () => void setTimeout(() => location.reload(), end - performance.now());
}
