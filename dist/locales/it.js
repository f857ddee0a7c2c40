const it = {
  "bannerTitle": "La Sua scelta sui cookie",
  "bannerText": "Usiamo i cookie di cui questo negozio ha bisogno per funzionare. Con il Suo consenso ne usiamo anche altri, per ricordare come preferisce fare acquisti, vedere cosa funziona e mostrare contenuti di altre aziende. Può cambiare idea in qualsiasi momento.",
  "bannerTextOn": "Usiamo i cookie di cui questo negozio ha bisogno per funzionare, e altri, per ricordare come preferisce fare acquisti, vedere cosa funziona e mostrare contenuti di altre aziende. Questi ultimi sono attivi finché non li rifiuta, cosa che può fare in qualsiasi momento.",
  "policyLink": "Informativa sui cookie",
  "policyDate": "Informativa sui cookie ({date})",
  "services": "Servizi: {count}",
  "acceptAll": "Accetta tutto",
  "rejectAll": "Rifiuta tutto",
  "preferences": "Preferenze",
  "close": "Chiudi",
  "changedTitle": "La nostra informativa sui cookie è cambiata",
  "changedText": "Usiamo i cookie, e la nostra informativa al riguardo è cambiata dopo la Sua decisione. La preghiamo di scegliere di nuovo.",
  "noticeText": "Usiamo i cookie come ha scelto: nulla è cambiato nelle Sue scelte.",
  "newTitle": "Novità dopo la Sua decisione",
  "newText": "Usiamo i cookie per qualcosa che non Le abbiamo ancora chiesto: {names}. Può accettare o rifiutare qui; le altre scelte restano invariate.",
  "essential": "Essenziali",
  "functional": "Funzionali",
  "analytics": "Statistici",
  "third-party": "Terze parti"
};

export { it as default };
