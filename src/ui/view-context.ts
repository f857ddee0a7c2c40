import { readShown, type Shown } from "../core/read-shown.js";
import type { Context } from "./context.js";

/** What the views beyond the first layer draw from. */
export interface ViewContext extends Context {
  readonly config: Shown;
}

export function withConfig(context: Context): ViewContext {
  const { readable, getState, ruleFor } = context;
  const known = Object.keys(getState().categories).map((id) => ({ id, required: ruleFor(id) === "required" }));
  return { ...context, config: readShown(readable, known) };
}
