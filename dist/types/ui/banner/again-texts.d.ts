/** The English texts of the first layer for those who have decided before. They come with their part. */
export declare const againTexts: {
    readonly changedTitle: "Our cookie policy has changed";
    readonly changedText: "We use cookies, and our policy about them has changed since you decided. Please choose again.";
    readonly noticeText: "We use cookies as you chose: nothing about your choices has changed.";
    readonly newTitle: "New since you decided";
    readonly newText: "We use cookies for something that you have not been asked about yet: {names}. Accept or reject it here; your other choices stay as they are.";
};
export type AgainText = keyof typeof againTexts;
