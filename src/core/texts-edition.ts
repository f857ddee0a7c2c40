/** Put in by the build (rollup.config.mjs): it changes whenever a file of texts does. */
declare const ASSENT_TEXTS: string | undefined;

/** Names the edition of the built-in texts, for the proof of what was shown. */
export const textsEdition = typeof ASSENT_TEXTS === "string" ? ASSENT_TEXTS : "source";
