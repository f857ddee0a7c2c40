import type { Integration } from "./integration.js";
import { globalNamed, onAssigned } from "./page-global.js";

type Pixel = ((...command: unknown[]) => void) & { queue?: unknown[]; callMethod?: unknown };

/**
 * Meta Pixel: `fbq('consent', 'revoke' | 'grant')`, before `init` (https://developers.facebook.com/docs/meta-pixel/implementation/gdpr).
 *
 * A stub of ours would keep Meta's own snippet from loading the pixel: it does nothing where `fbq` exists. So the snippet's stub is told,
 * as soon as it has its queue, and before its next line.
 */
export const metaPixel: Integration = (_, ask) => {
  let verb = "revoke";
  const tell = (pixel: Pixel | undefined) => pixel?.("consent", verb);
  onAssigned<Pixel>(globalThis, "fbq", (pixel) => {
    if (typeof pixel !== "function") return;
    if (pixel.queue ?? pixel.callMethod) tell(pixel);
    else {
      onAssigned(pixel, "queue", (value) => {
        Reflect.defineProperty(pixel, "queue", { value, writable: true });
        tell(pixel);
      });
    }
  });
  return (state) => {
    verb = ask(state, "ads", /facebook|meta-?pixel/i) ? "grant" : "revoke";
    tell(globalNamed("fbq"));
  };
};
