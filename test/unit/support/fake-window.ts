import { setMaxListeners } from 'node:events';

/** What stands for the page's window and document where a test needs no more than their events, and what was thrown in somebody else's code. */
export interface FakeWindow {
  readonly window: EventTarget;
  readonly document: EventTarget;
  readonly thrown: unknown[];
}

/** Puts it in place of the browser's globals. Call it before the module under test is imported. */
export function installFakeWindow(): FakeWindow {
  class FakeDocument extends EventTarget {}
  const fake = { window: new EventTarget(), document: new FakeDocument(), thrown: [] as unknown[] };
  setMaxListeners(0, fake.window, fake.document);
  // As in a browser, what belongs to the document is found on the prototype.
  const addEventListener = fake.window.addEventListener.bind(fake.window);
  Object.assign(globalThis, { HTMLDocument: FakeDocument, document: fake.document, addEventListener, reportError: (error: unknown) => fake.thrown.push(error) });
  return fake;
}
