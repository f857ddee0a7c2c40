import type { Translate } from "./formats.js";
/** English names of the four default categories. */
export declare const categoryTexts: {
    readonly essential: "Essential";
    readonly functional: "Functional";
    readonly analytics: "Analytics";
    readonly "third-party": "Third parties";
};
export type CategoryText = keyof typeof categoryTexts;
/** The config's name of a category, else the built-in one of the four default ids, else the id. */
export declare function categoryLabel(translate: Translate<CategoryText>, { id, label }: {
    readonly id: string;
    readonly label: string | undefined;
}): string;
