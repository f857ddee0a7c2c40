import type { ListedService } from "../core/listed-services.js";
/**
 * Services whose tags load before they are granted and obey Google's Consent Mode: in advanced mode alone, and never by accident
 * (https://developers.google.com/tag-platform/security/concepts/consent-mode#basic-vs-advanced). None if the page has put something in the
 * place of the data layer that takes no commands.
 */
export declare function findAdvanced(integrations: unknown, services: readonly ListedService[]): string[];
