const lv = {
  "bannerTitle": "Jūsu izvēle par sīkdatnēm",
  "bannerText": "Mēs izmantojam sīkdatnes, kas vajadzīgas šī veikala darbībai. Ar jūsu piekrišanu izmantojam arī citas, lai atcerētos, kā jums patīk iepirkties, redzētu, kas darbojas, un rādītu citu uzņēmumu saturu. Savas domas varat mainīt jebkurā laikā.",
  "bannerTextOn": "Mēs izmantojam sīkdatnes, kas vajadzīgas šī veikala darbībai, un citas, lai atcerētos, kā jums patīk iepirkties, redzētu, kas darbojas, un rādītu citu uzņēmumu saturu. Šīs citas ir ieslēgtas, līdz jūs tās noraidāt, un to varat izdarīt jebkurā laikā.",
  "policyLink": "Sīkdatņu politika",
  "policyDate": "Sīkdatņu politika ({date})",
  "services": "Pakalpojumi: {count}",
  "acceptAll": "Pieņemt visas",
  "rejectAll": "Noraidīt visas",
  "preferences": "Iestatījumi",
  "close": "Aizvērt",
  "changedTitle": "Mūsu sīkdatņu politika ir mainījusies",
  "changedText": "Mēs izmantojam sīkdatnes, un mūsu sīkdatņu politika kopš jūsu lēmuma ir mainījusies. Lūdzu, izvēlieties vēlreiz.",
  "noticeText": "Mēs izmantojam sīkdatnes tā, kā izvēlējāties: jūsu izvēlē nekas nav mainījies.",
  "newTitle": "Jaunums kopš jūsu lēmuma",
  "newText": "Mēs izmantojam sīkdatnes kaut kam, par ko jums vēl neesam jautājuši: {names}. Pieņemiet vai noraidiet to šeit; pārējā jūsu izvēle paliek, kā ir.",
  "essential": "Nepieciešamās",
  "functional": "Funkcionālās",
  "analytics": "Analītiskās",
  "third-party": "Trešās puses"
};

export { lv as default };
