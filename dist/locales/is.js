const is = {
  "bannerTitle": "Val þitt um vafrakökur",
  "bannerText": "Við notum vafrakökur sem þessi verslun þarf til að virka. Með samþykki þínu notum við líka aðrar, til að muna hvernig þú vilt versla, sjá hvað virkar og sýna efni frá öðrum fyrirtækjum. Þú getur skipt um skoðun hvenær sem er.",
  "bannerTextOn": "Við notum vafrakökur sem þessi verslun þarf til að virka, og aðrar, til að muna hvernig þú vilt versla, sjá hvað virkar og sýna efni frá öðrum fyrirtækjum. Kveikt er á þessum öðrum þar til þú hafnar þeim, sem þú getur gert hvenær sem er.",
  "policyLink": "Vafrakökustefna",
  "policyDate": "Vafrakökustefna frá {date}",
  "services": "Þjónustur: {count}",
  "acceptAll": "Samþykkja allt",
  "rejectAll": "Hafna öllu",
  "preferences": "Stillingar",
  "close": "Loka",
  "changedTitle": "Vafrakökustefna okkar hefur breyst",
  "changedText": "Við notum vafrakökur og stefna okkar um þær hefur breyst síðan þú valdir. Vinsamlegast veldu aftur.",
  "noticeText": "Við notum vafrakökur eins og þú valdir: ekkert hefur breyst í vali þínu.",
  "newTitle": "Nýtt síðan þú valdir",
  "newText": "Við notum vafrakökur fyrir nokkuð sem við höfum ekki enn spurt þig um: {names}. Samþykktu það eða hafnaðu því hér; annað val þitt helst óbreytt.",
  "essential": "Nauðsynlegar",
  "functional": "Virkni",
  "analytics": "Greining",
  "third-party": "Þriðju aðilar"
};

export { is as default };
