import type { Config } from "../core/config-shape.js";
import type { Host } from "../core/host.js";
import { type Language } from "./languages.js";
/** What the elements draw from: the host, what they show of its config, and the words to say it in. */
export interface Context extends Host, Language {
    readonly config: Config;
    /** Texts in place of the English ones: the shop's own, over those of the language. */
    readonly texts: Readonly<Record<string, string>>;
}
/**
 * Settles once the texts are there, or have failed or taken too long, and English stands in.
 *
 * The language is that of `data-lang`, else of `ui.lang`, else of the page, else of the browser. The shop's own text for a key beats the
 * language's; one under `de:key` is for German alone, and beats both.
 */
export declare function createContext(host: Host): Promise<Context>;
/** Puts language and direction on an element of ours: the page's may be others. */
export declare function speak(element: HTMLElement, { locale, dir }: Language): void;
