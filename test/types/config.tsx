/* A config in a file of its own, whose ids are a type, and options that may be absent. Compiled by test/unit/types.test.ts, not run. */
import { type CategoryInput, type ConfigInput, createConsent, type ServiceInput } from 'assent';

const config = {
  mode: 'opt-in',
  regions: [{ in: ['US'], mode: 'opt-out' }],
  optOut: { categories: ['ads'] },
  categories: [{ id: 'ads', services: [{ id: 'meta', domains: ['.facebook.com'], cookies: [{ name: '_fbp' }] }] }],
  integrations: { googleConsentMode: { map: { ads: ['ad_storage'] } } },
} as const;

export const ids: readonly (typeof config.categories)[number]['id'][] = config.categories.map(({ id }) => id);
export const input: ConfigInput = config;
createConsent(config, { region: undefined, lang: undefined }).onChange(() => {}, { immediate: undefined, signal: undefined });
const meta: ServiceInput = { id: 'meta', domains: ['.facebook.com'] };
export const ads: CategoryInput = { id: 'ads', services: [meta] };
declare const url: string | undefined;
createConsent({ policy: url ? { url } : undefined, ui: { lang: undefined }, integrations: { gtm: url ? true : undefined, metaPixel: { ids: undefined } } });
// @ts-expect-error no such mode
createConsent({ mode: 'out' });
