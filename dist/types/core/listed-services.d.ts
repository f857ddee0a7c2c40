import type { Demand } from "./is-granted.js";
/** What a config says of a service, as far as it concerns requests and cookies. */
export interface ListedService {
    readonly id: string;
    readonly category: string;
    /** Belongs to a required category: never held back. */
    readonly isRequired: boolean;
    readonly domains: readonly string[];
    readonly cookies: readonly {
        readonly name: string;
        readonly domain: string;
    }[];
}
/**
 * Reads the services from anything, without the full parser and its messages. What has no valid id is left out, as the parser leaves it
 * out; a single text counts as a list of one, so that a mistake in the form holds back rather than lets through. Never throws on JSON.
 */
export declare function listServices(input: unknown): ListedService[];
/** The mark of an element that waits for all of the services. */
export declare function demandOf(services: readonly ListedService[]): Demand;
