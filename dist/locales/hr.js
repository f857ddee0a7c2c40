const hr = {
  "bannerTitle": "Vaš izbor o kolačićima",
  "bannerText": "Koristimo kolačiće koji su potrebni za rad ove trgovine. Uz vašu privolu koristimo i druge: da zapamtimo kako volite kupovati, da vidimo što funkcionira i da prikažemo sadržaj drugih tvrtki. Odluku možete promijeniti u bilo kojem trenutku.",
  "bannerTextOn": "Koristimo kolačiće koji su potrebni za rad ove trgovine, ali i druge: da zapamtimo kako volite kupovati, da vidimo što funkcionira i da prikažemo sadržaj drugih tvrtki. Ti su drugi uključeni dok ih ne odbijete, što možete učiniti u bilo kojem trenutku.",
  "policyLink": "Pravila o kolačićima",
  "policyDate": "Pravila o kolačićima ({date})",
  "services": "Usluge: {count}",
  "acceptAll": "Prihvati sve",
  "rejectAll": "Odbij sve",
  "preferences": "Postavke",
  "close": "Zatvori",
  "changedTitle": "Naša pravila o kolačićima su se promijenila",
  "changedText": "Koristimo kolačiće, a naša su se pravila o njima promijenila otkad ste odlučili. Molimo odaberite ponovno.",
  "noticeText": "Koristimo kolačiće kako ste odabrali: u vašem se izboru ništa nije promijenilo.",
  "newTitle": "Novo otkad ste odlučili",
  "newText": "Koristimo kolačiće za nešto o čemu vas još nismo pitali: {names}. Prihvatite ili odbijte ovdje; ostali vaši odabiri ostaju kakvi jesu.",
  "essential": "Nužni",
  "functional": "Funkcionalni",
  "analytics": "Analitički",
  "third-party": "Treće strane"
};

export { hr as default };
