import { element } from "./dom.js";

/**
 * Has screen readers say something that has come into view, politely and without moving the focus: a live region is heard when its text
 * changes, so the text comes when the region has been there for a moment, and goes before anybody reads it a second time. Answers a
 * function that takes it away.
 */
export function announce(root: ParentNode, text: string): () => void {
  const region = element("div", { role: "status" });
  region.style.cssText = "position:absolute;clip-path:inset(50%)";
  root.append(region);
  for (const [time, said] of [[300, text], [5000, ""]] as const) setTimeout(() => (region.textContent = said), time);
  return () => region.remove();
}
