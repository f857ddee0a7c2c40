const nl = {
  "bannerTitle": "Uw keuze over cookies",
  "bannerText": "Wij gebruiken cookies om deze winkel te laten werken. Met uw toestemming gebruiken we ook andere: om te onthouden hoe u graag winkelt, te zien wat werkt en inhoud van andere bedrijven te tonen. U kunt op elk moment van gedachten veranderen.",
  "bannerTextOn": "Wij gebruiken cookies om deze winkel te laten werken, en andere: om te onthouden hoe u graag winkelt, te zien wat werkt en inhoud van andere bedrijven te tonen. Die andere staan aan totdat u ze weigert, wat u op elk moment kunt doen.",
  "policyLink": "Cookiebeleid",
  "policyDate": "Cookiebeleid van {date}",
  "services": "Diensten: {count}",
  "acceptAll": "Alles accepteren",
  "rejectAll": "Alles weigeren",
  "preferences": "Voorkeuren",
  "close": "Sluiten",
  "changedTitle": "Ons cookiebeleid is gewijzigd",
  "changedText": "Wij gebruiken cookies, en ons beleid daarover is gewijzigd sinds uw keuze. Wilt u daarom opnieuw kiezen?",
  "noticeText": "Wij gebruiken cookies zoals u hebt gekozen: aan uw keuzes is niets veranderd.",
  "newTitle": "Nieuw sinds uw keuze",
  "newText": "Wij gebruiken cookies om iets te doen waarnaar u nog niet is gevraagd: {names}. Accepteer of weiger het hier; uw andere keuzes blijven zoals ze zijn.",
  "essential": "Essentieel",
  "functional": "Functioneel",
  "analytics": "Analytisch",
  "third-party": "Derden"
};

export { nl as default };
