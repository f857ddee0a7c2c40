/**
 * Keeps what is focused on the page out from under a card that is fixed in the viewport (WCAG 2.2, 2.4.11 Focus Not Obscured), and lets the
 * page's end be scrolled clear of it.
 *
 * `scroll-padding` serves most of the page. At its end there is nothing left to scroll, so an empty element is put below it, out of the
 * flow: nothing that stands in the page moves by that, however its height is made. Only where the page fits the viewport, and a scroll bar
 * would come, does the room wait until somebody scrolls or the focus goes under the card; on paper there is none. What no scrolling of the
 * page moves clear, for it is fixed or scrolls in a box of its own, has the banner move to the other edge. Answers a function that puts
 * everything back.
 */
export declare function keepFocusVisible(card: HTMLElement): () => void;
