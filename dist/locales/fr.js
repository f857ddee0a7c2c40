const fr = {
  "bannerTitle": "Votre choix concernant les cookies",
  "bannerText": "Nous utilisons des cookies nécessaires au fonctionnement de cette boutique. Avec votre consentement, nous en utilisons aussi d’autres, pour retenir vos préférences d’achat, voir ce qui fonctionne et afficher des contenus d’autres entreprises. Vous pouvez changer d’avis à tout moment.",
  "bannerTextOn": "Nous utilisons des cookies nécessaires au fonctionnement de cette boutique, et d’autres, pour retenir vos préférences d’achat, voir ce qui fonctionne et afficher des contenus d’autres entreprises. Ces derniers sont actifs tant que vous ne les refusez pas, ce qui est possible à tout moment.",
  "policyLink": "Politique de cookies",
  "policyDate": "Politique de cookies ({date})",
  "services": "Services : {count}",
  "acceptAll": "Tout accepter",
  "rejectAll": "Tout refuser",
  "preferences": "Préférences",
  "close": "Fermer",
  "changedTitle": "Notre politique de cookies a changé",
  "changedText": "Nous utilisons des cookies, et notre politique à leur sujet a changé depuis votre décision. Veuillez choisir à nouveau.",
  "noticeText": "Nous utilisons des cookies selon vos choix : rien n’y a changé.",
  "newTitle": "Nouveau depuis votre décision",
  "newText": "Nous utilisons des cookies pour un usage sur lequel nous ne vous avons pas encore interrogé : {names}. Acceptez-le ou refusez-le ici ; vos autres choix restent inchangés.",
  "essential": "Essentiels",
  "functional": "Fonctionnels",
  "analytics": "Statistiques",
  "third-party": "Tiers"
};

export { fr as default };
