import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readPrivacySignals } from '../../../src/adapters/privacy-signals.js';

/** What is read where the browser says this. */
function read(signals: object): { gpc: boolean; dnt: boolean } {
  Object.defineProperty(globalThis, 'navigator', { value: signals, configurable: true });
  return readPrivacySignals();
}

it('a signal is true, or the "1" of old extensions and of Do Not Track, whose oldest form is "yes"', () => {
  for (const value of [true, '1']) assert.deepEqual(read({ globalPrivacyControl: value }), { gpc: true, dnt: false }, String(value));
  for (const value of ['1', 'yes']) assert.deepEqual(read({ doNotTrack: value }), { gpc: false, dnt: true }, String(value));
  assert.deepEqual(read({ globalPrivacyControl: true, doNotTrack: '1' }), { gpc: true, dnt: true });
});

it('anything else is none', () => {
  for (const value of [undefined, null, false, '0', 0, 1, '', 'no', 'true', 'unspecified', {}]) {
    assert.deepEqual(read({ globalPrivacyControl: value, doNotTrack: value }), { gpc: false, dnt: false }, String(value));
  }
  assert.equal(read({ globalPrivacyControl: 'yes' }).gpc, false);
});
