const da = {
  "bannerTitle": "Dit valg om cookies",
  "bannerText": "Vi bruger cookies, som butikken har brug for at fungere. Med dit samtykke bruger vi også andre til at huske, hvordan du gerne handler, se, hvad der virker, og vise indhold fra andre virksomheder. Du kan altid ændre dit valg.",
  "bannerTextOn": "Vi bruger cookies, som butikken har brug for at fungere, og andre til at huske, hvordan du gerne handler, se, hvad der virker, og vise indhold fra andre virksomheder. De andre er slået til, indtil du afviser dem, og det kan du altid gøre.",
  "policyLink": "Cookiepolitik",
  "policyDate": "Cookiepolitik fra {date}",
  "services": "Tjenester: {count}",
  "acceptAll": "Accepter alle",
  "rejectAll": "Afvis alle",
  "preferences": "Indstillinger",
  "close": "Luk",
  "changedTitle": "Vores cookiepolitik er ændret",
  "changedText": "Vi bruger cookies, og vores politik om dem er ændret, siden du valgte. Vælg venligst igen.",
  "noticeText": "Vi bruger cookies, som du har valgt: Der er ikke ændret noget i dine valg.",
  "newTitle": "Nyt, siden du valgte",
  "newText": "Vi bruger cookies til noget, som du endnu ikke er blevet spurgt om: {names}. Accepter eller afvis det her; dine andre valg forbliver, som de er.",
  "essential": "Nødvendige",
  "functional": "Funktionelle",
  "analytics": "Statistik",
  "third-party": "Tredjeparter"
};

export { da as default };
