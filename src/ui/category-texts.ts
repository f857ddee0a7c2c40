import type { Translate } from "./formats.js";

/** English names of the four default categories. */
export const categoryTexts = {
  essential: "Essential",
  functional: "Functional",
  analytics: "Analytics",
  "third-party": "Third parties",
} as const;

export type CategoryText = keyof typeof categoryTexts;

/** The config's name of a category, else the built-in one of the four default ids, else the id. */
export function categoryLabel(translate: Translate<CategoryText>, { id, label }: { readonly id: string; readonly label: string | undefined }): string {
  return label ?? (Object.hasOwn(categoryTexts, id) ? translate(id as CategoryText) : id);
}
