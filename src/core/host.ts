import type { ConsentListener, View } from "./consent.js";
import type { ConsentEvent } from "./transition.js";
import type { ConsentState } from "./types.js";

export interface PerformOptions {
  /** Clear what all denied services list, not only those that lost their grant now. */
  readonly isThorough?: boolean;
  /** Waited for between storing the decision and acting on it: a click is answered by a frame before the gate releases anything. */
  readonly pause?: () => Promise<void>;
}

/** What the parts get from the head script. They hold no consent of their own. */
export interface Host {
  /** The config as it was given; each part reads of it what it shows. */
  readonly input: unknown;
  /** Language asked for by `data-lang`; empty = the page's. */
  readonly lang: string;
  getState(): ConsentState;
  listen(listener: ConsentListener): () => void;
  /** Stores what the event says, at once; the rest follows. */
  perform(event: ConsentEvent, options?: PerformOptions): Promise<ConsentState>;
  show(view?: View): Promise<void>;
}

/** What `assent-ui.js` exports to the head script. */
export interface UiModule {
  show(view: View, host: Host): Promise<void>;
  hide(): void;
  /** Names every problem of the config and of the page's marks on the console, once. */
  check(input: unknown): void;
}

/** What `assent-cleanup.js` exports to the head script: clears what the services among the ids list, and reports what is left. */
export interface CleanupModule {
  clear(input: unknown, ids: readonly string[]): Promise<void>;
}

/** What differs between the script tag and a bundler: where things come from. A part that fails to load is `undefined`, and reported. */
export interface Platform {
  /** Beats the config's own region. */
  readonly region?: string | null | undefined;
  readonly lang?: string | null | undefined;
  loadUi(): Promise<UiModule | undefined>;
  loadCleanup(): Promise<CleanupModule | undefined>;
}
