/** The English texts. `{name}` is filled in. Every one can be replaced by `ui.texts`. */
export const english = {
  bannerTitle: "Your choice about cookies",
  bannerText:
    "We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.",
  policyLink: "Cookie policy",
  policyDate: "Cookie policy of {date}",
  acceptAll: "Accept all",
  rejectAll: "Reject all",
  preferences: "Preferences",
  save: "Save",
  close: "Close",
  dialogTitle: "Cookie preferences",
  dialogText: "Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.",
  alwaysOn: "Always on",
  services: "Services ({count})",
  provider: "Provided by {provider}",
  cookies: "Cookies and storage",
  privacyLink: "Privacy policy",
  optOutLink: "Opt out with the provider",
  decidedOn: "You decided on {date}.",
  undecided: "You have not decided yet: everything that is not always on is off.",
  signal: "Your opt-out signal is honoured: the browser asks sites not to track you.",
  optOutTitle: "Opt out in this browser",
  optOutText:
    "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.",
  optOut: "Opt out in this browser",
  optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.",
  optIn: "Opt back in",
  links: "Help and your rights",
  essential: "Essential",
  essentialText: "Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",
  functional: "Functional",
  functionalText: "Remember how you like to use the shop.",
  analytics: "Analytics",
  analyticsText: "Show us which pages are visited, where problems occur, and whether our advertising works.",
  "third-party": "Third parties",
  "third-partyText": "Let other companies show content and advertising here, and recognise you.",
} as const;

export type TextKey = keyof typeof english;

/** Answers a text by its key: the shop's own, else the language's, else English. Unknown keys answer `undefined`. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

export function createTranslate(own: Readonly<Record<string, string>>): Translate {
  return (key, values = {}) => {
    const text: string = Object.hasOwn(own, key) ? own[key]! : english[key];
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
  };
}

/** Label and description of a category: the config's, else the built-in ones of the four default ids, else the id. */
export function categoryTexts(translate: Translate, { id, label, description }: { id: string; label: string | undefined; description: string | undefined }): {
  label: string;
  description: string;
} {
  const isBuiltIn = Object.hasOwn(english, id) && Object.hasOwn(english, `${id}Text`);
  return {
    label: label ?? (isBuiltIn ? translate(id as TextKey) : id),
    description: description ?? (isBuiltIn ? translate(`${id}Text` as TextKey) : ""),
  };
}

/** A date of the config (`2015-05-31`, or `2015-05`) or of a record in the visitor's language; what is no date is shown as it stands. */
export function formatDate(date: string, lang: string): string {
  const value = new Date(date);
  if (Number.isNaN(value.getTime())) return date;
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(date) ?? [];
  const timeZone = month && { timeZone: "UTC" }; // A date without a time is the same day everywhere.
  return new Intl.DateTimeFormat(lang || undefined, { year: "numeric", month: "long", ...(month && !day ? {} : { day: "numeric" }), ...timeZone }).format(value);
}
