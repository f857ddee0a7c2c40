const nb = {
  "bannerTitle": "Ditt valg om informasjonskapsler",
  "bannerText": "Vi bruker informasjonskapsler som denne butikken trenger for å fungere. Med ditt samtykke bruker vi også andre, for å huske hvordan du liker å handle, se hva som fungerer, og vise innhold fra andre selskaper. Du kan ombestemme deg når som helst.",
  "bannerTextOn": "Vi bruker informasjonskapsler som denne butikken trenger for å fungere, og andre, for å huske hvordan du liker å handle, se hva som fungerer, og vise innhold fra andre selskaper. Disse andre er på til du avviser dem, noe du kan gjøre når som helst.",
  "policyLink": "Retningslinjer for informasjonskapsler",
  "policyDate": "Retningslinjer for informasjonskapsler fra {date}",
  "services": "Tjenester: {count}",
  "acceptAll": "Godta alle",
  "rejectAll": "Avvis alle",
  "preferences": "Innstillinger",
  "close": "Lukk",
  "changedTitle": "Våre retningslinjer for informasjonskapsler er endret",
  "changedText": "Vi bruker informasjonskapsler, og retningslinjene våre for dem er endret siden du valgte. Vennligst velg på nytt.",
  "noticeText": "Vi bruker informasjonskapsler slik du har valgt: Ingenting ved valgene dine er endret.",
  "newTitle": "Nytt siden du valgte",
  "newText": "Vi bruker informasjonskapsler til noe du ikke er blitt spurt om ennå: {names}. Godta eller avvis det her; de andre valgene dine forblir som de er.",
  "essential": "Nødvendige",
  "functional": "Funksjonelle",
  "analytics": "Analyse",
  "third-party": "Tredjeparter"
};

export { nb as default };
