import type { ConsentState } from '../../../src/core/types.js';

/** A state in which these categories and services are granted, and those denied; decided unless said otherwise. */
export function stateOf(granted: readonly string[], denied: readonly string[] = [], further: Partial<ConsentState> = {}): ConsentState {
  const decisions = (areServices: boolean) => {
    const isOne = (id: string) => id.startsWith('s-') === areServices;
    return Object.fromEntries([...granted.filter(isOne).map((id) => [id, 'granted'] as const), ...denied.filter(isOne).map((id) => [id, 'denied'] as const)]);
  };
  return {
    status: 'decided', source: 'api', region: '', mode: 'opt-in', categories: decisions(false), services: decisions(true),
    policyVersion: '', decidedAt: new Date(0).toISOString(), optedOut: false, gpc: false, ...further,
  };
}

export const undecided: Partial<ConsentState> = { status: 'undecided', source: 'default', decidedAt: null };
