/**
 * Has a page that is kept, to be shown again by Back, hold again what it held. It is kept as a copy, in which a released element has its
 * address and would ask for it at once, whatever the gate then says of it. What is granted gets its address back from the gate.
 *
 * Turbo's copies are changed as they come, those of htmx as they are made: the page that is copied may go on being shown.
 */
export declare function watchKeptPages(): void;
