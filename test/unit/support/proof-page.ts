import { beforeEach } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProofModule } from '../../../src/core/parts.js';
import { createLocks, installFakePage } from './fake-page.js';

/* What the tests of the proof part stand on: a page with storage, tabs, and a receiver. */

export const page = installFakePage();
export const key = 'consent_proof';
export const url = '/records';
export const time = Date.parse('2026-11-23T12:00:00Z');
export const config = { record: { url }, categories: [{ id: 'essential', required: true }, { id: 'analytics' }] };
const tabs = { opened: 0 };

/** A page of its own: nothing but the storage is common to two. */
export function openPage(): Promise<ProofModule> {
  tabs.opened += 1;
  return import(`../../../src/proof.ts?page=${tabs.opened}`) as Promise<ProofModule>;
}

export const kept = (): { id: string; history: { key: string; choices: Record<string, boolean> }[]; unsent: string[] } => JSON.parse(page.stored.get(key) ?? '{"history":[]}');
export const sent: Record<string, unknown>[] = [];
export const take = (_url: string, body: Record<string, unknown>): number => {
  sent.push(body);
  return 204;
};

/** Lets what is on its way arrive. */
export const settled = () => delay(20);

beforeEach(() => {
  page.stored.clear();
  page.blocked = false;
  page.locks = createLocks();
  page.watchers.length = 0;
  page.answer = take;
  page.console.length = 0;
  sent.length = 0;
});
