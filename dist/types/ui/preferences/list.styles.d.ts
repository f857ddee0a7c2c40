/** What there is to decide about: the search field, categories, services, cookies. */
export declare const listStyles: string;
