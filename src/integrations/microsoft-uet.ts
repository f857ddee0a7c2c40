import { type Integration, isDecision, word } from "./integration.js";
import { onAssigned, queueNamed } from "./page-global.js";

/**
 * Microsoft Advertising: `uetq.push('consent', …)` (https://help.ads.microsoft.com/#apex/ads/en/60119/1-500).
 *
 * The tag puts an object of its own in the place of the queue. What was decided before is lost on it, so it is told again, before its
 * first page view.
 */
export const microsoftUet: Integration = (_, ask) => {
  let value: "granted" | "denied" | undefined;
  let isDecided = false;
  const tell = (queue: Pick<unknown[], "push">, command: string, ad_storage = value) => queue.push("consent", command, { ad_storage });
  onAssigned<Pick<unknown[], "push">>(globalThis, "uetq", (queue) => {
    if (Array.isArray(queue)) return;
    tell(queue, "default", isDecided ? "denied" : value);
    if (isDecided) tell(queue, "update");
  });
  return (state) => {
    const isFirst = value === undefined;
    value = word(ask(state, "ads", /bing|microsoft-?ad/i));
    isDecided ||= isDecision(state) || !isFirst;
    if (isFirst) tell(queueNamed("uetq"), "default", isDecided ? "denied" : value);
    if (isDecided) tell(queueNamed("uetq"), "update");
  };
};
