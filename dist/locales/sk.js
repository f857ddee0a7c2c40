const sk = {
  "bannerTitle": "Vaša voľba súborov cookie",
  "bannerText": "Používame súbory cookie, ktoré tento obchod potrebuje na fungovanie. S vaším súhlasom používame aj ďalšie: aby sme si pamätali, ako radi nakupujete, videli, čo funguje, a zobrazovali obsah iných spoločností. Svoje rozhodnutie môžete kedykoľvek zmeniť.",
  "bannerTextOn": "Používame súbory cookie, ktoré tento obchod potrebuje na fungovanie, a ďalšie: aby sme si pamätali, ako radi nakupujete, videli, čo funguje, a zobrazovali obsah iných spoločností. Tieto ďalšie sú zapnuté, kým ich neodmietnete, čo môžete urobiť kedykoľvek.",
  "policyLink": "Zásady používania cookies",
  "policyDate": "Zásady používania cookies ({date})",
  "services": "Služby: {count}",
  "acceptAll": "Prijať všetko",
  "rejectAll": "Odmietnuť všetko",
  "preferences": "Nastavenia",
  "close": "Zavrieť",
  "changedTitle": "Naše zásady používania cookies sa zmenili",
  "changedText": "Používame súbory cookie a naše zásady ich používania sa od vášho rozhodnutia zmenili. Vyberte si, prosím, znova.",
  "noticeText": "Používame súbory cookie tak, ako ste si vybrali: na vašej voľbe sa nič nezmenilo.",
  "newTitle": "Nové od vášho rozhodnutia",
  "newText": "Používame súbory cookie na niečo, na čo sme sa vás ešte nepýtali: {names}. Prijmite to alebo odmietnite tu; vaše ostatné voľby sa nemenia.",
  "essential": "Nevyhnutné",
  "functional": "Funkčné",
  "analytics": "Analytické",
  "third-party": "Tretie strany"
};

export { sk as default };
