import { setTimeout as delay } from 'node:timers/promises';

/**
 * Koa middleware that serves what tests in a page need beside the repository's own files: add to the list.
 *
 * `/fixture/js?run=…&ms=…&status=…` is the script given, delayed.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>}
 */
export const fixtures = [
  async (context, next) => {
    if (context.path !== '/fixture/js') return next();
    const { run, ms, status } = context.query;
    await delay(Number(ms ?? 0));
    context.status = Number(status ?? 200);
    context.type = 'text/javascript';
    context.body = String(run ?? '');
  },
];
