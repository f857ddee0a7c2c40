import type { ConsentBanner } from "./ui/consent-banner.js";
import type { ConsentDeclaration } from "./ui/consent-declaration.js";
import type { ConsentPlaceholder } from "./ui/consent-placeholder.js";
import type { ConsentPreferences } from "./ui/consent-preferences.js";
/** What an element that a page writes in JSX may have, whatever renders it. What is not named here is the library's own affair: unchecked. */
export interface ConsentElementAttributes<E extends HTMLElement> {
    [attribute: string]: unknown;
    id?: string | undefined;
    class?: string | undefined;
    className?: string | undefined;
    style?: string | object | undefined;
    slot?: string | undefined;
    part?: string | undefined;
    lang?: string | undefined;
    dir?: "ltr" | "rtl" | "auto" | undefined;
    hidden?: boolean | undefined;
    children?: unknown;
    key?: string | number | bigint | null | undefined;
    ref?: ((element: E | null) => void) | {
        current: E | null;
    } | null | undefined;
    suppressHydrationWarning?: boolean | undefined;
}
/** The elements that a page may write. What a framework of your own wants extended, extend by this. */
export interface ConsentElements {
    "consent-banner": ConsentElementAttributes<ConsentBanner>;
    "consent-preferences": ConsentElementAttributes<ConsentPreferences>;
    "consent-declaration": ConsentElementAttributes<ConsentDeclaration> & {
        theme?: "auto" | "light" | "dark" | undefined;
    };
}
declare global {
    interface HTMLElementTagNameMap {
        "consent-banner": ConsentBanner;
        "consent-preferences": ConsentPreferences;
        "consent-declaration": ConsentDeclaration;
        "consent-placeholder": ConsentPlaceholder;
    }
    /** For JSX without a namespace of its own, and React before 19. */
    namespace JSX {
        interface IntrinsicElements extends ConsentElements {
        }
    }
}
/** @ts-ignore React 19 has its own namespace; where React or its types are not installed, there is nothing to add to. */
declare module "react" {
    namespace JSX {
        interface IntrinsicElements extends ConsentElements {
        }
    }
}
