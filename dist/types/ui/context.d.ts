import type { ConfigInput } from "../core/config-input.js";
import { type FirstLayer } from "../core/first-layer.js";
import type { Host } from "../core/host.js";
import type { PageConfig } from "../core/page-shape.js";
import type { LocaleFile } from "../locales/locale.js";
import { type Language } from "./languages.js";
/** What the first layer draws from: the host, what it shows of its config, and the words to say it in. */
export interface Context extends Host, Language, FirstLayer {
    /** The config if it is sound, else what the parser makes of it. */
    readonly readable: ConfigInput | PageConfig;
    /** Texts in place of the English ones: the shop's own, over those of the language. Has no prototype. */
    readonly texts: Readonly<Record<string, string>>;
}
/**
 * Settles once the texts of these files are there, or have failed or taken too long, and English stands in.
 *
 * The language is that of `data-lang`, else of `ui.lang`, else of the page, else of the browser. The shop's own text for a key beats the
 * language's; one under `de:key` is for German alone, and beats both.
 */
export declare function createContext(host: Host, files: readonly LocaleFile[]): Promise<Context>;
