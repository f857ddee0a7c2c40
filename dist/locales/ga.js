const ga = {
  "bannerTitle": "Do rogha maidir le fianáin",
  "bannerText": "Úsáidimid fianáin atá de dhíth ar an siopa seo chun oibriú. Le do thoiliú úsáidimid cinn eile freisin, chun cuimhneamh ar do nósanna siopadóireachta, a fheiceáil cad a oibríonn, agus ábhar ó chuideachtaí eile a thaispeáint. Is féidir leat d’intinn a athrú am ar bith.",
  "bannerTextOn": "Úsáidimid fianáin atá de dhíth ar an siopa seo chun oibriú, agus cinn eile, chun cuimhneamh ar do nósanna siopadóireachta, a fheiceáil cad a oibríonn, agus ábhar ó chuideachtaí eile a thaispeáint. Tá na cinn eile sin ar siúl go dtí go ndiúltaíonn tú dóibh, rud is féidir leat a dhéanamh am ar bith.",
  "policyLink": "Polasaí fianán",
  "policyDate": "Polasaí fianán dar dáta {date}",
  "services": "Seirbhísí: {count}",
  "acceptAll": "Glac le gach ceann",
  "rejectAll": "Diúltaigh do gach ceann",
  "preferences": "Sainroghanna",
  "close": "Dún",
  "changedTitle": "Athraíodh ár bpolasaí fianán",
  "changedText": "Úsáidimid fianáin, agus athraíodh ár bpolasaí ina leith ó rinne tú do rogha. Roghnaigh arís, le do thoil.",
  "noticeText": "Úsáidimid fianáin mar a roghnaigh tú: níl aon athrú ar do roghanna.",
  "newTitle": "Nua ó rinne tú do rogha",
  "newText": "Úsáidimid fianáin le haghaidh rud nár fiafraíodh díot faoi fós: {names}. Glac leis nó diúltaigh dó anseo; fanann do roghanna eile mar atá.",
  "essential": "Riachtanach",
  "functional": "Feidhmiúil",
  "analytics": "Anailísíocht",
  "third-party": "Tríú páirtithe"
};

export { ga as default };
