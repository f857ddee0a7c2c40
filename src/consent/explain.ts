import type { ElementExplanation, Explanation } from "../core/consent.js";
import type { Host } from "../core/host.js";
import { decisionOn } from "../core/is-granted.js";
import { readMark } from "../core/read-mark.js";
import type { ConsentState } from "../core/types.js";
import type { Gate } from "../gate/element-gate.js";

/** Says why a category or service is granted or denied, or why an element is held or ran. */
export function explain(target: Element | string, statusOf: Gate["statusOf"], state: ConsentState, ruleFor: Host["ruleFor"]): Explanation | ElementExplanation {
  const explainId = (id: string): Explanation => {
    const name = id.replace(/^!/, "");
    return { id, decision: decisionOn(state, name) ?? "unknown", rule: ruleFor(name) ?? "unknown" };
  };
  if (typeof target === "string") return explainId(target);
  const { ids, service } = readMark(target);
  return { status: statusOf(target), mark: (service ? [...ids, service] : ids).map(explainId) };
}
