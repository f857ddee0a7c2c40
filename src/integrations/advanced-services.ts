import type { ListedService } from "../core/listed-services.js";
import { own } from "../core/own-keys.js";

/** Whose tags load while denied in advanced mode, if the settings do not say. */
const googleTags = /googletagmanager\.com|google-analytics\.com/;

/**
 * Services whose tags load before they are granted and obey Google's Consent Mode: in advanced mode alone, and never by accident
 * (https://developers.google.com/tag-platform/security/concepts/consent-mode#basic-vs-advanced).
 */
export function findAdvanced(integrations: unknown, services: readonly ListedService[]): string[] {
  const { mode, services: named } = own(own(integrations)["googleConsentMode"]);
  const isGoogle = ({ id, domains }: ListedService) => (Array.isArray(named) ? named.includes(id) : domains.some((domain) => googleTags.test(domain)));
  return mode === "advanced" ? services.filter(isGoogle).map(({ id }) => id) : [];
}
