const cs = {
  "bannerTitle": "Vaše volba ohledně cookies",
  "bannerText": "Používáme cookies, které tento obchod potřebuje ke svému fungování. S vaším souhlasem používáme i další, abychom si pamatovali, jak rádi nakupujete, viděli, co funguje, a zobrazovali obsah jiných společností. Svůj názor můžete kdykoli změnit.",
  "bannerTextOn": "Používáme cookies, které tento obchod potřebuje ke svému fungování, a další, abychom si pamatovali, jak rádi nakupujete, viděli, co funguje, a zobrazovali obsah jiných společností. Tyto další jsou zapnuté, dokud je neodmítnete, což můžete kdykoli udělat.",
  "policyLink": "Zásady cookies",
  "policyDate": "Zásady cookies ({date})",
  "services": "Služby: {count}",
  "acceptAll": "Přijmout vše",
  "rejectAll": "Odmítnout vše",
  "preferences": "Předvolby",
  "close": "Zavřít",
  "changedTitle": "Naše zásady cookies se změnily",
  "changedText": "Používáme cookies a naše zásady se od vašeho rozhodnutí změnily. Zvolte prosím znovu.",
  "noticeText": "Používáme cookies tak, jak jste zvolili: na vašich volbách se nic nezměnilo.",
  "newTitle": "Nové od vašeho rozhodnutí",
  "newText": "Používáme cookies k něčemu, na co jsme se vás ještě neptali: {names}. Zde to můžete přijmout, nebo odmítnout; vaše ostatní volby se nemění.",
  "essential": "Nezbytné",
  "functional": "Funkční",
  "analytics": "Analytické",
  "third-party": "Třetí strany"
};

export { cs as default };
