/** One request that reached the stand-in for other companies' hosts. */
export interface StandInRequest {
  readonly id: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  /** Host that the stand-in plays. */
  readonly plays: string;
  readonly referrer: string;
  readonly cookie: string;
  readonly visitor: string;
}

export interface DemoServer {
  readonly url: string;
  readonly standInUrl: string;
  readonly log: readonly StandInRequest[];
  close(): Promise<void>;
}

/** Starts the storefront and the stand-in; port 0 = any that is free. `repaint` may make another picture of each. */
export function createDemoServer(options?: { port?: number; standInPort?: number; host?: string; recordsFile?: string | undefined; repaint?: (svg: string) => string }): Promise<DemoServer>;
