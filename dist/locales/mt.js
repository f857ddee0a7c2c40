const mt = {
  "bannerTitle": "L-għażla tiegħek dwar il-cookies",
  "bannerText": "Nużaw cookies li dan il-ħanut jeħtieġ biex jaħdem. Bil-kunsens tiegħek nużaw ukoll oħrajn, biex niftakru kif tippreferi tixtri, biex naraw x’inhu jaħdem, u biex nuru kontenut minn kumpaniji oħra. Tista’ tbiddel fehmtek meta trid.",
  "bannerTextOn": "Nużaw cookies li dan il-ħanut jeħtieġ biex jaħdem, u oħrajn, biex niftakru kif tippreferi tixtri, biex naraw x’inhu jaħdem, u biex nuru kontenut minn kumpaniji oħra. Dawn l-oħrajn ikunu mixgħula sakemm tirrifjutahom, u tista’ tagħmel dan meta trid.",
  "policyLink": "Politika dwar il-cookies",
  "policyDate": "Politika dwar il-cookies ({date})",
  "services": "Servizzi: {count}",
  "acceptAll": "Aċċetta kollox",
  "rejectAll": "Irrifjuta kollox",
  "preferences": "Preferenzi",
  "close": "Agħlaq",
  "changedTitle": "Il-politika tagħna dwar il-cookies inbidlet",
  "changedText": "Nużaw cookies, u l-politika tagħna dwarhom inbidlet minn meta ddeċidejt. Jekk jogħġbok erġa’ agħżel.",
  "noticeText": "Nużaw cookies kif għażilt int: xejn ma nbidel fl-għażliet tiegħek.",
  "newTitle": "Ġdid minn meta ddeċidejt",
  "newText": "Nużaw cookies għal xi ħaġa li għadna ma staqsejniekx dwarha: {names}. Aċċettaha jew irrifjutaha hawn; l-għażliet l-oħra tiegħek jibqgħu kif inhuma.",
  "essential": "Essenzjali",
  "functional": "Funzjonali",
  "analytics": "Analitika",
  "third-party": "Partijiet terzi"
};

export { mt as default };
