import type { PageFunction } from './driver.js';

/** What the page sends back for each piece of code: one JSON text, so that all engines agree on what crosses. */
interface Reply {
  value?: unknown;
  error?: { message: string; stack: string };
  /** What `consoleCollector` gathered since the last reply. */
  console?: string[];
}

/** An error thrown by code that ran in the page, as opposed to one of the driver. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

/**
 * The source of an expression that runs `fn` in a page and gives a promise of a `Reply` as JSON.
 *
 * `__name` is there because the transpiler wraps inner functions with it.
 */
export function codeOf(fn: PageFunction<unknown>, args: readonly unknown[]): string {
  const body = typeof fn === 'string' ? `(${fn})` : `(${fn})(...${JSON.stringify(args)})`;
  return `(async () => {
    const __name = (target) => target;
    const reply = {};
    try { reply.value = await ${body}; }
    catch (error) { reply.error = { message: String(error?.message ?? error), stack: String(error?.stack ?? '') }; }
    const collected = window.__console;
    if (Array.isArray(collected)) reply.console = collected.splice(0);
    return JSON.stringify(reply);
  })()`;
}

/** Opens a reply: gives its value, or throws the page's error; console messages go to `messages`. */
export function openReply<T>(json: unknown, messages: string[]): T {
  if (typeof json !== 'string') throw new Error(`the page gave no answer but ${String(json)}`);
  const reply = JSON.parse(json) as Reply;
  messages.push(...(reply.console ?? []));
  if (!reply.error) return reply.value as T;
  const error = new PageError(reply.error.message);
  if (reply.error.stack) error.stack = `${error.stack}\n--- in the page:\n${reply.error.stack}`;
  throw error;
}
