function collect(): void {
  const target = window as unknown as { __console?: string[] };
  if (target.__console) return;
  const messages: string[] = [];
  target.__console = messages;
  const show = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      messages.push(`${level}: ${args.map(show).join(' ')}`);
      original(...args);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) messages.push(`error: ${event.error ? show(event.error) : event.message}`);
  });
  addEventListener('unhandledrejection', (event) => {
    messages.push(`error: ${show(event.reason)}`);
  });
}

/**
 * A script for pages whose console a test reads in WebKit, which has no way to tell it: put it first, inline.
 *
 * It keeps console messages, uncaught errors and unhandled rejections in `window.__console`, from where `tab.console()` takes
 * them. In the other engines it changes nothing for the test: these ask the browser.
 */
export const consoleCollector = `((__name) => (${collect})())((target) => target);`;
