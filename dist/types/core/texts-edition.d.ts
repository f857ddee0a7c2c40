/** Names the edition of the built-in texts, for the proof of what was shown. */
export declare const textsEdition: string;
