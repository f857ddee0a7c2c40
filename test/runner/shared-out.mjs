/**
 * Files below test/e2e of which each engine of a run takes its share: what they show differs in what is configured, and is read and said by our
 * own code: the shops other than Milly and the demo's bag, the playground, messages and broken configs, vendors' own words, old managers'
 * choices, versions of the policy, languages, patterns of names. An engine that runs alone takes them all, and all take a file that is not
 * listed.
 */
export const sharedOut = Object.freeze([
  'auto-block-lists',
  'bad-input-config',
  'compat-import',
  'demo-trip-bag',
  'integrations-vendors',
  'languages',
  'messages',
  'playground',
  'policies/milanoo',
  'policies/milanoo-copy',
  'policies/milbas',
  'policies/milkmakers',
  'policies/miniluxe',
  'policies/miniluxe-frame',
  'policies/miniluxe-reopen',
  'policy-versions',
  'region-function',
  'withdrawal-kept',
]);

/**
 * Which of several engines takes the item of this number of what is shared out: the first one, whose trips take least time, has two turns.
 * @param {readonly string[]} engines
 * @param {number} number
 */
export function takerOf(engines, number) {
  const turns = [...engines, engines[0]];
  return turns[number % turns.length];
}
