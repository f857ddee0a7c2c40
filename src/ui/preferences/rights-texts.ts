/** The English texts of what visitors may do besides choosing: opt out, withdraw, have their data and erase it, read on. */
export const rightsTexts = {
  signal: "Your opt-out signal is honoured: your browser asks sites not to track you.",
  optOutTitle: "Opt out in this browser",
  optOutText:
    "Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.",
  optOut: "Opt out in this browser",
  optedOut: "You have opted out in this browser. What the opt-out covers stays off until you opt back in.",
  optIn: "Opt back in",
  dataTitle: "Your choices as data",
  dataText: "What you decided, when, and under which policy. You can take back your consent, keep a copy of this record, or have it erased as if you had never been here.",
  withdraw: "Withdraw consent",
  download: "Download my data",
  erase: "Erase my data",
  links: "Help and your rights",
} as const;
