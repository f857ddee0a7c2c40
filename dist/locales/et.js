const et = {
  "bannerTitle": "Teie valik küpsiste kohta",
  "bannerText": "Kasutame küpsiseid, mida see pood vajab toimimiseks. Teie nõusolekul kasutame ka teisi, et jätta meelde, kuidas teile meeldib osta, näha, mis toimib, ja näidata teiste ettevõtete sisu. Võite igal ajal meelt muuta.",
  "bannerTextOn": "Kasutame küpsiseid, mida see pood vajab toimimiseks, ja teisi, et jätta meelde, kuidas teile meeldib osta, näha, mis toimib, ja näidata teiste ettevõtete sisu. Need teised on sees, kuni te neist keeldute, ja seda võite teha igal ajal.",
  "policyLink": "Küpsiste poliitika",
  "policyDate": "Küpsiste poliitika ({date})",
  "services": "Teenuseid: {count}",
  "acceptAll": "Nõustu kõigiga",
  "rejectAll": "Keeldu kõigist",
  "preferences": "Eelistused",
  "close": "Sulge",
  "changedTitle": "Meie küpsiste poliitika on muutunud",
  "changedText": "Kasutame küpsiseid ja meie küpsiste poliitika on pärast teie otsust muutunud. Palun valige uuesti.",
  "noticeText": "Kasutame küpsiseid nii, nagu olete valinud: teie valikutes pole midagi muutunud.",
  "newTitle": "Uus pärast teie otsust",
  "newText": "Kasutame küpsiseid millekski, mille kohta me teilt veel küsinud ei ole: {names}. Nõustuge sellega või keelduge sellest siin; teie muud valikud jäävad samaks.",
  "essential": "Vajalikud",
  "functional": "Funktsionaalsed",
  "analytics": "Analüütika",
  "third-party": "Kolmandad osapooled"
};

export { et as default };
