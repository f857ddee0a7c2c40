import type { Demand } from "../core/is-granted.js";

/** Marks of what was released and runs on, by their text. */
export type RunningMarks = Map<string, Demand>;

/** True if any of it may no longer run: only a reload can stop it. That something is granted stops nothing. */
export function isStale(isMet: (demand: Demand) => boolean, marks: RunningMarks): boolean {
  return [...marks.values()].some(({ ids, service }) => {
    const asked = ids.filter((id) => id[0] !== "!");
    return (asked[0] || service) && !isMet({ ids: asked, service });
  });
}
