/** The English texts of the first layer. */
export const bannerTexts = {
  bannerTitle: "Your choice about cookies",
  bannerText:
    "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.",
  policyLink: "Cookie policy",
  policyDate: "Cookie policy of {date}",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  preferences: "Preferences",
} as const;
