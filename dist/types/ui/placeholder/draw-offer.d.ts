import { embedTexts } from "../embed-texts.js";
import type { Translate } from "../formats.js";
import type { ViewContext } from "../view-context.js";
import type { Embed } from "./describe-mark.js";
interface OfferContext extends ViewContext {
    readonly translate: Translate<keyof typeof embedTexts>;
}
/**
 * What a placeholder says and offers. *Load once* releases the element alone and decides nothing. *Always allow* names what it grants, and
 * is not offered where it could not help: for an id that the config lacks, and for what a standing opt-out covers.
 */
export declare function drawOffer(target: HTMLElement, embed: Embed, context: OfferContext, load: (act: () => unknown) => void): {
    offer: HTMLElement;
    loading: HTMLElement;
};
export {};
