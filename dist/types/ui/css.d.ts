/** The text of a style sheet, which the build minifies. */
export declare function css([text]: TemplateStringsArray): string;
/** A style sheet, made once, when it is first needed: on a server there are none. */
export declare function sheetOf(text: string): CSSStyleSheet;
