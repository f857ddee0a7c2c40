import { whenItStays } from "./report.js";

/** What a module exports; `undefined` where it does not come, or comes empty: `tell` says so, if the page stays. */
export async function loadModule<T extends object>(loading: Promise<T>, tell: (error: unknown) => void): Promise<T | undefined> {
  try {
    const exported = await loading;
    if (Object.keys(exported).length) return exported;
    throw new Error("empty");
  } catch (error) {
    await whenItStays();
    tell(error);
    return undefined;
  }
}
