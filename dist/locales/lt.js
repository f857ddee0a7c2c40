const lt = {
  "bannerTitle": "Jūsų pasirinkimas dėl slapukų",
  "bannerText": "Naudojame slapukus, kurių reikia šiai parduotuvei veikti. Jums sutikus, naudojame ir kitus: kad prisimintume, kaip mėgstate apsipirkti, matytume, kas veikia, ir rodytume kitų įmonių turinį. Savo sprendimą galite bet kada pakeisti.",
  "bannerTextOn": "Naudojame slapukus, kurių reikia šiai parduotuvei veikti, ir kitus: kad prisimintume, kaip mėgstate apsipirkti, matytume, kas veikia, ir rodytume kitų įmonių turinį. Šie kiti slapukai įjungti, kol jų neatmesite, o tai galite padaryti bet kada.",
  "policyLink": "Slapukų politika",
  "policyDate": "Slapukų politika ({date})",
  "services": "Paslaugos: {count}",
  "acceptAll": "Priimti visus",
  "rejectAll": "Atmesti visus",
  "preferences": "Nustatymai",
  "close": "Uždaryti",
  "changedTitle": "Mūsų slapukų politika pasikeitė",
  "changedText": "Naudojame slapukus, o mūsų slapukų politika po jūsų sprendimo pasikeitė. Prašome pasirinkti iš naujo.",
  "noticeText": "Naudojame slapukus taip, kaip pasirinkote: jūsų pasirinkimai nepasikeitė.",
  "newTitle": "Nauja po jūsų sprendimo",
  "newText": "Naudojame slapukus tam, dėl ko jūsų dar neklausėme: {names}. Priimkite arba atmeskite čia; kiti jūsų pasirinkimai nesikeičia.",
  "essential": "Būtinieji",
  "functional": "Funkciniai",
  "analytics": "Analitiniai",
  "third-party": "Trečiosios šalys"
};

export { lt as default };
