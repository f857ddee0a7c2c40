import type { Demand } from "../core/is-granted.js";
import { type LateModule } from "./script-queue.js";
export interface Gate {
    /** Judges all that is held, in document order, and releases what may run now. Settles when everything that nothing holds up has run. */
    apply(): Promise<void>;
    /** Releases one element, whatever its mark asks for. */
    release(element: Element): void;
    /** Also watches what stands in a shadow root, now and later. */
    watch(root: ShadowRoot): void;
    isHeld(element: Element): boolean;
    /** `unmarked` for an element that the gate has nothing to do with. */
    statusOf(element: Element): "held" | "released" | "unmarked";
    /** True if something that was released and runs on may no longer run: only a reload can stop it. */
    isStale(): boolean;
}
/**
 * Holds marked elements back and releases them, each once, as soon as their demand is met: those on the page, those the parser still
 * brings, those inserted later. Elements are inert by their markup; the gate never has to be faster than the browser. `cover` is told of
 * each frame and player that stays held, `onChange` of anything that changes on the page.
 */
export declare function createGate(isMet: (demand: Demand) => boolean, cover: (element: Element) => void, loadLate: () => Promise<LateModule | undefined>, onChange: () => void): Gate;
