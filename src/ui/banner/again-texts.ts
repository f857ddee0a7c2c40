/** The English texts of the first layer for those who have decided before. They come with their part. */
export const againTexts = {
  changedTitle: "Our cookie policy has changed",
  changedText: "We use cookies, and our policy about them has changed since you decided. Please choose again.",
  noticeText: "We use cookies as you chose: nothing about your choices has changed.",
  newTitle: "New since you decided",
  newText: "We use cookies for something that you have not been asked about yet: {names}. Accept or reject it here; your other choices stay as they are.",
} as const;

export type AgainText = keyof typeof againTexts;
