import type { ListedService } from "../core/listed-services.js";
import { own } from "../core/own-keys.js";
import { dataLayerOf } from "./page-global.js";

/** Whose tags load while denied in advanced mode, if the settings do not say. */
const googleTags = /googletagmanager\.com|google-analytics\.com/;

/**
 * Services whose tags load before they are granted and obey Google's Consent Mode: in advanced mode alone, and never by accident
 * (https://developers.google.com/tag-platform/security/concepts/consent-mode#basic-vs-advanced). None if the page has put something in the
 * place of the data layer that takes no commands.
 */
export function findAdvanced(integrations: unknown, services: readonly ListedService[]): string[] {
  const settings = own(own(integrations)["googleConsentMode"]);
  const { mode, services: named } = settings;
  const isGoogle = ({ id, domains }: ListedService) => (Array.isArray(named) ? named.includes(id) : domains.some((domain) => googleTags.test(domain)));
  const canHear = () => typeof dataLayerOf(settings).push === "function";
  return mode === "advanced" && canHear() ? services.filter(isGoogle).map(({ id }) => id) : [];
}
