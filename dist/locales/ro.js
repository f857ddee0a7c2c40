const ro = {
  "bannerTitle": "Alegerea dvs. privind cookie-urile",
  "bannerText": "Folosim cookie-uri de care acest magazin are nevoie pentru a funcționa. Cu consimțământul dvs. folosim și altele, pentru a reține cum preferați să cumpărați, a vedea ce funcționează și a afișa conținut de la alte companii. Vă puteți răzgândi oricând.",
  "bannerTextOn": "Folosim cookie-uri de care acest magazin are nevoie pentru a funcționa, și altele, pentru a reține cum preferați să cumpărați, a vedea ce funcționează și a afișa conținut de la alte companii. Acestea din urmă sunt active până când le respingeți, ceea ce puteți face oricând.",
  "policyLink": "Politica de cookie-uri",
  "policyDate": "Politica de cookie-uri din {date}",
  "services": "Servicii: {count}",
  "acceptAll": "Acceptă tot",
  "rejectAll": "Respinge tot",
  "preferences": "Preferințe",
  "close": "Închide",
  "changedTitle": "Politica noastră de cookie-uri s-a schimbat",
  "changedText": "Folosim cookie-uri, iar politica noastră privind aceste fișiere s-a schimbat de la decizia dvs. Vă rugăm să alegeți din nou.",
  "noticeText": "Folosim cookie-uri așa cum ați ales: nimic nu s-a schimbat în alegerile dvs.",
  "newTitle": "Noutăți de la decizia dvs.",
  "newText": "Folosim cookie-uri pentru ceva despre care nu v-am întrebat încă: {names}. Acceptați sau respingeți aici; celelalte alegeri rămân neschimbate.",
  "essential": "Esențiale",
  "functional": "Funcționale",
  "analytics": "Statistice",
  "third-party": "Terți"
};

export { ro as default };
