const fi = {
  "bannerTitle": "Valintasi evästeistä",
  "bannerText": "Käytämme evästeitä, joita tämä kauppa tarvitsee toimiakseen. Suostumuksellasi käytämme myös muita: muistaaksemme, miten haluat asioida, nähdäksemme, mikä toimii, ja näyttääksemme muiden yritysten sisältöä. Voit muuttaa mielesi milloin tahansa.",
  "bannerTextOn": "Käytämme evästeitä, joita tämä kauppa tarvitsee toimiakseen, ja muita: muistaaksemme, miten haluat asioida, nähdäksemme, mikä toimii, ja näyttääksemme muiden yritysten sisältöä. Nämä muut ovat käytössä, kunnes hylkäät ne, minkä voit tehdä milloin tahansa.",
  "policyLink": "Evästekäytäntö",
  "policyDate": "Evästekäytäntö ({date})",
  "services": "Palveluja: {count}",
  "acceptAll": "Hyväksy kaikki",
  "rejectAll": "Hylkää kaikki",
  "preferences": "Asetukset",
  "close": "Sulje",
  "changedTitle": "Evästekäytäntömme on muuttunut",
  "changedText": "Käytämme evästeitä, ja niitä koskeva käytäntömme on muuttunut valintasi jälkeen. Valitse uudelleen.",
  "noticeText": "Käytämme evästeitä valintasi mukaan: valinnoissasi ei ole muuttunut mikään.",
  "newTitle": "Uutta valintasi jälkeen",
  "newText": "Käytämme evästeitä johonkin, mistä sinulta ei ole vielä kysytty: {names}. Hyväksy tai hylkää se tässä; muut valintasi säilyvät ennallaan.",
  "essential": "Välttämättömät",
  "functional": "Toiminnalliset",
  "analytics": "Analytiikka",
  "third-party": "Kolmannet osapuolet"
};

export { fi as default };
