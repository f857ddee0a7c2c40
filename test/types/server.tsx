/* A server in TypeScript that names what it has read. Compiled by test/unit/types.test.ts, not run. */
import { type ConsentRecord, readConsent, type StoredConsent } from 'assent/server';

const stored: StoredConsent = readConsent('consent=…', { cookie: 'consent' });
export const time = ({ time }: ConsentRecord): number => time;
export const decided: number | false = !stored.optedOut && stored.record !== null && time(stored.record);
// @ts-expect-error not told: what is in doubt is no record
void stored.isDoubtful;
