import type { ElementExplanation, Explanation } from "../core/consent.js";
import type { Host } from "../core/host.js";
import type { ConsentState } from "../core/types.js";
import type { Gate } from "../gate/element-gate.js";
/** Says why a category or service is granted or denied, or why an element is held or ran. */
export declare function explain(target: Element | string, statusOf: Gate["statusOf"], state: ConsentState, ruleFor: Host["ruleFor"]): Explanation | ElementExplanation;
