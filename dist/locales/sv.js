const sv = {
  "bannerTitle": "Ditt val om cookies",
  "bannerText": "Vi använder cookies som butiken behöver för att fungera. Med ditt samtycke använder vi även andra, för att komma ihåg hur du vill handla, se vad som fungerar och visa innehåll från andra företag. Du kan ändra dig när som helst.",
  "bannerTextOn": "Vi använder cookies som butiken behöver för att fungera, och andra, för att komma ihåg hur du vill handla, se vad som fungerar och visa innehåll från andra företag. De andra är på tills du avvisar dem, vilket du kan göra när som helst.",
  "policyLink": "Cookiepolicy",
  "policyDate": "Cookiepolicy från {date}",
  "services": "Tjänster: {count}",
  "acceptAll": "Acceptera alla",
  "rejectAll": "Avvisa alla",
  "preferences": "Inställningar",
  "close": "Stäng",
  "changedTitle": "Vår cookiepolicy har ändrats",
  "changedText": "Vi använder cookies, och vår policy om dem har ändrats sedan du gjorde ditt val. Välj gärna igen.",
  "noticeText": "Vi använder cookies så som du har valt: inget i dina val har ändrats.",
  "newTitle": "Nytt sedan ditt val",
  "newText": "Vi använder cookies till något som du inte har tillfrågats om än: {names}. Acceptera eller avvisa det här; dina andra val förblir som de är.",
  "essential": "Nödvändiga",
  "functional": "Funktionella",
  "analytics": "Statistik",
  "third-party": "Tredje part"
};

export { sv as default };
