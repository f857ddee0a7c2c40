/* The part that clears what services list, loaded when a grant is taken back. */
import { clearServices } from "./adapters/clear-services.js";
import { parseConfig } from "./core/parse-config.js";
import { report } from "./platform/report.js";

/** Clears the cookies and storage of the services among the ids, and reports what is still there. */
export async function clear(input: unknown, ids: readonly string[]): Promise<void> {
  const { categories } = parseConfig(input).config;
  const left = await clearServices(categories.flatMap(({ services }) => services.filter(({ id }) => ids.includes(id))));
  if (left.length) report(`not removed, as no script of this page can: ${left.join(", ")}. Let the server remove what it has set.`, { left });
}
