const sl = {
  "bannerTitle": "Vaša izbira glede piškotkov",
  "bannerText": "Uporabljamo piškotke, ki jih ta trgovina potrebuje za delovanje. Z vašo privolitvijo uporabljamo tudi druge: da si zapomnimo, kako radi nakupujete, da vidimo, kaj deluje, in da prikažemo vsebine drugih podjetij. Svojo odločitev lahko kadar koli spremenite.",
  "bannerTextOn": "Uporabljamo piškotke, ki jih ta trgovina potrebuje za delovanje, in druge: da si zapomnimo, kako radi nakupujete, da vidimo, kaj deluje, in da prikažemo vsebine drugih podjetij. Ti drugi so vklopljeni, dokler jih ne zavrnete, kar lahko storite kadar koli.",
  "policyLink": "Politika piškotkov",
  "policyDate": "Politika piškotkov ({date})",
  "services": "Storitve: {count}",
  "acceptAll": "Sprejmi vse",
  "rejectAll": "Zavrni vse",
  "preferences": "Nastavitve",
  "close": "Zapri",
  "changedTitle": "Naša politika piškotkov se je spremenila",
  "changedText": "Uporabljamo piškotke in naša politika o njih se je od vaše odločitve spremenila. Prosimo, izberite znova.",
  "noticeText": "Uporabljamo piškotke, kot ste izbrali: v vaši izbiri se ni nič spremenilo.",
  "newTitle": "Novo od vaše odločitve",
  "newText": "Uporabljamo piškotke za nekaj, o čemer vas še nismo vprašali: {names}. Tukaj to sprejmite ali zavrnite; vaše druge izbire ostanejo, kot so.",
  "essential": "Nujni",
  "functional": "Funkcionalni",
  "analytics": "Analitični",
  "third-party": "Tretje osebe"
};

export { sl as default };
