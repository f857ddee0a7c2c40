/** A picture of the shop's own: one from elsewhere would be the very request that the frame waits for. */
export declare function thumbnailOf(target: Element): string | undefined;
