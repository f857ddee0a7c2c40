import type { ConsoleMessage, Page } from 'puppeteer-core';

const levels: Record<string, string> = { warning: 'warn', warn: 'warn', error: 'error', info: 'info', debug: 'debug', assert: 'error' };

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value));
}

/** The line of a message, its arguments as the page has them now; as the browser puts it once the page is gone. */
async function lineOf(message: ConsoleMessage): Promise<string> {
  const shown = message.args().map((argument) => argument.evaluate(show));
  const texts = await Promise.all(shown).catch(() => []);
  return `${levels[message.type()] ?? 'log'}: ${texts.join(' ') || message.text()}`;
}

/**
 * Gathers what the browser tells of a page's console, uncaught errors and unhandled rejections, from now on.
 *
 * Firefox puts `Error: ` before the name of the error; it is taken off.
 */
export function collectConsole(page: Page): Promise<string>[] {
  const lines: Promise<string>[] = [];
  page.on('console', (message) => lines.push(lineOf(message)));
  page.on('pageerror', (error) => {
    lines.push(Promise.resolve(`error: ${String(error).replace(/^Error: (?=\w*(?:Error|Exception)\b)/, '')}`));
  });
  return lines;
}
