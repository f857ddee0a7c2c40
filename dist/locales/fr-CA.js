const frCA = {
  "bannerTitle": "Votre choix sur les témoins (cookies)",
  "bannerText": "Nous utilisons des témoins (cookies) nécessaires au fonctionnement de cette boutique. Avec votre consentement, nous en utilisons aussi d’autres pour retenir vos habitudes de magasinage, voir ce qui fonctionne et afficher du contenu d’autres entreprises. Vous pouvez changer d’avis en tout temps.",
  "bannerTextOn": "Nous utilisons des témoins (cookies) nécessaires au fonctionnement de cette boutique, et d’autres pour retenir vos habitudes de magasinage, voir ce qui fonctionne et afficher du contenu d’autres entreprises. Ces autres témoins sont activés jusqu’à votre refus, possible en tout temps.",
  "policyLink": "Politique sur les témoins",
  "policyDate": "Politique sur les témoins du {date}",
  "services": "Services : {count}",
  "acceptAll": "Tout accepter",
  "rejectAll": "Tout refuser",
  "preferences": "Préférences",
  "close": "Fermer",
  "changedTitle": "Notre politique sur les témoins a changé",
  "changedText": "Nous utilisons des témoins (cookies), et notre politique à leur sujet a changé depuis votre décision. Veuillez choisir de nouveau.",
  "noticeText": "Nous utilisons des témoins (cookies) selon votre choix : rien n’a changé dans vos préférences.",
  "newTitle": "Nouveau depuis votre décision",
  "newText": "Nous utilisons des témoins (cookies) pour quelque chose qui ne vous a pas encore été demandé : {names}. Acceptez ou refusez ici; vos autres choix restent inchangés.",
  "essential": "Essentiels",
  "functional": "Fonctionnels",
  "analytics": "Analytiques",
  "third-party": "Tiers"
};

export { frCA as default };
