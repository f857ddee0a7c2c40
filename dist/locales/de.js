const de = {
  "bannerTitle": "Ihre Wahl zu Cookies",
  "bannerText": "Wir verwenden Cookies, die dieser Shop zum Funktionieren braucht. Mit Ihrer Einwilligung verwenden wir auch andere: um uns zu merken, wie Sie gern einkaufen, um zu sehen, was funktioniert, und um Inhalte anderer Unternehmen zu zeigen. Sie können Ihre Meinung jederzeit ändern.",
  "bannerTextOn": "Wir verwenden Cookies, die dieser Shop zum Funktionieren braucht, und andere: um uns zu merken, wie Sie gern einkaufen, um zu sehen, was funktioniert, und um Inhalte anderer Unternehmen zu zeigen. Diese anderen sind an, bis Sie sie ablehnen, was Sie jederzeit tun können.",
  "policyLink": "Cookie-Richtlinie",
  "policyDate": "Cookie-Richtlinie vom {date}",
  "services": "Dienste: {count}",
  "acceptAll": "Alle akzeptieren",
  "rejectAll": "Alle ablehnen",
  "preferences": "Einstellungen",
  "close": "Schließen",
  "changedTitle": "Unsere Cookie-Richtlinie hat sich geändert",
  "changedText": "Wir verwenden Cookies, und unsere Richtlinie dazu hat sich seit Ihrer Entscheidung geändert. Bitte wählen Sie erneut.",
  "noticeText": "Wir verwenden Cookies so, wie Sie es gewählt haben: An Ihrer Auswahl hat sich nichts geändert.",
  "newTitle": "Neu seit Ihrer Entscheidung",
  "newText": "Wir verwenden Cookies für etwas, wonach Sie noch nicht gefragt wurden: {names}. Akzeptieren Sie es hier oder lehnen Sie es ab; Ihre übrige Auswahl bleibt, wie sie ist.",
  "essential": "Notwendig",
  "functional": "Funktional",
  "analytics": "Statistik",
  "third-party": "Andere Anbieter"
};

export { de as default };
