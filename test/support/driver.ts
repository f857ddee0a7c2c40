/** The three engines that every trip runs in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What a new tab shows, in CSS pixels. */
export const viewport = Object.freeze({ width: 1280, height: 800 });

/** Milliseconds between the clicks of a double click. */
export const betweenClicks = 200;

/** A function to run in the page. It is sent as source: it sees its arguments and the page, nothing of the test's scope. */
export type PageFunction<T> = ((...args: never[]) => T | Promise<T>) | string;

/** A cookie as the browser keeps it. */
export interface Cookie {
  name: string;
  value: string;
  /** With a leading dot when it also holds for subdomains. */
  domain: string;
  path: string;
  /** Seconds since the epoch; absent for a session cookie. */
  expires?: number;
  httpOnly: boolean;
  secure: boolean;
  /** Absent when the server or the script did not say. */
  sameSite?: 'Strict' | 'Lax' | 'None';
}

/** A cookie to set; what is left out is as `document.cookie` would have it on the current page. */
export type NewCookie = Pick<Cookie, 'name' | 'value'> & Partial<Cookie>;

/** One top-level page. Every call fails by a timeout with its own name rather than hang. */
export interface Tab {
  /** Loads a URL. With `wait: 'none'` returns once the new document is there, however long it still loads. */
  goto(url: string, options?: { wait?: 'load' | 'none' }): Promise<void>;
  /** Reloads and waits for load. */
  reload(): Promise<void>;
  /** Goes back in history and waits for load. */
  back(): Promise<void>;
  url(): Promise<string>;
  /**
   * Runs a function (or the expression in a string) in the page and awaits what it returns.
   *
   * Arguments and result cross as JSON. An error thrown in the page rejects with its message.
   */
  evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T>;
  /** Polls until the function gives something truthy, over navigations and errors of the page; `timeout` in milliseconds. */
  waitFor(fn: PageFunction<unknown>, options?: WaitOptions): Promise<void>;
  /** Presses and releases the pointer at the centre of an element, scrolled into view; `host >>> inner` pierces open shadow roots. */
  click(selector: string): Promise<void>;
  /** As `click`, and the same once more a moment later, with the pointer where it is. */
  doubleClick(selector: string): Promise<void>;
  /** Presses one key, by its `KeyboardEvent.key`: `Tab`, `Escape`, `Enter`, ` `, `a`; `Shift+Tab` for a chord. */
  press(key: string): Promise<void>;
  /** Types a text, key by key, into what has the focus. */
  type(text: string): Promise<void>;
  /** The cookies that the current page's URL is sent, asked of the browser itself: HttpOnly ones too. */
  cookies(): Promise<Cookie[]>;
  setCookie(cookie: NewCookie): Promise<void>;
  /** Deletes what `cookies()` lists. */
  clearCookies(): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Sizes the viewport in CSS pixels. */
  setViewport(width: number, height: number): Promise<void>;
  /**
   * Console messages and uncaught errors so far, as `level: text`; levels `log`, `info`, `debug`, `warn`, `error`.
   *
   * WebKit tells only pages that include `consoleCollector`; there, messages of a document that was left since the last
   * call to the tab are lost.
   */
  console(): Promise<string[]>;
  /** Makes an open tab as good as a new one for the next test: no message, the first viewport. It still shows its page. Rejects if that cannot be done. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

export interface WaitOptions {
  timeout?: number;
  /** What was waited for, in the words of the error. */
  message?: string;
  args?: unknown[];
}

/** A running browser with one profile: its tabs share cookies and storage. Tests keep apart by hostname, see `Site`. */
export interface Browser {
  readonly engine: Engine;
  newTab(): Promise<Tab>;
  /** Ends the browser and all that was started for it. */
  close(): Promise<void>;
}

/** Media features by name, each with the value that it is to have. */
export interface MediaFeatures {
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-reduced-motion'?: 'reduce';
  'forced-colors'?: 'active';
}

export interface LaunchOptions {
  /** `http://host:port` of an HTTP proxy for all hosts, loopback included. */
  proxy?: string;
  /** `blocked`: no site may set or read any cookie. */
  cookies?: 'blocked';
  /**
   * Sends the Global Privacy Control signal, header and property: Firefox's own, a likeness of it in Chromium. WebKit cannot:
   * it throws; let the page include `privacyControl` there.
   */
  gpc?: boolean;
  /** What the visitor has set in their system, as pages hear of it by media queries. WebKit cannot be told: it throws. */
  media?: MediaFeatures;
  /**
   * Spares the browser most of its drawing, which takes more of the processor than all else, for tests that look at what a
   * page says and does. Pages hear that the visitor wants reduced motion; WebKit takes no pictures.
   */
  light?: boolean;
  /** Further command-line arguments of the browser. */
  args?: string[];
  /** Further environment variables of the browser; ignored by WebKit, whose driver is there before it. */
  env?: Record<string, string>;
  /** Firefox preferences; ignored by the other engines. */
  prefs?: Record<string, unknown>;
}
