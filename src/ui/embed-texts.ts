import { categoryTexts } from "./category-texts.js";

/** The English texts of placeholders. */
export const embedTexts = {
  ...categoryTexts,
  embedTitle: "Content from {provider}",
  embedText: "To show this, your browser connects to {provider}, which learns your IP address and may set cookies.",
  embedOtherCompany: "another company",
  privacyLink: "Privacy policy",
  loadOnce: "Load once",
  alwaysAllow: "Always allow {names}",
  alwaysAllowThirdParty: "Always allow third-party content",
  alwaysAllowNote: "What you allow here is remembered, for {services} too. You can take it back in the preferences at any time.",
  embedOptedOut: "You have opted out in this browser, so it can only be loaded once.",
  embedLoading: "Loading {provider}…",
  close: "Close",
} as const;
