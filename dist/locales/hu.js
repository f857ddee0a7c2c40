const hu = {
  "bannerTitle": "Az Ön döntése a cookie-król",
  "bannerText": "Cookie-kat használunk, amelyekre ennek az üzletnek szüksége van a működéshez. Az Ön hozzájárulásával másokat is használunk, hogy megjegyezzük vásárlási szokásait, lássuk, mi működik, és más cégek tartalmait jelenítsük meg. Döntését bármikor megváltoztathatja.",
  "bannerTextOn": "Cookie-kat használunk, amelyekre ennek az üzletnek szüksége van a működéshez, és másokat is, hogy megjegyezzük vásárlási szokásait, lássuk, mi működik, és más cégek tartalmait jelenítsük meg. Ez utóbbiak addig aktívak, amíg el nem utasítja őket, amit bármikor megtehet.",
  "policyLink": "Cookie-szabályzat",
  "policyDate": "Cookie-szabályzat ({date})",
  "services": "Szolgáltatások: {count}",
  "acceptAll": "Összes elfogadása",
  "rejectAll": "Összes elutasítása",
  "preferences": "Beállítások",
  "close": "Bezárás",
  "changedTitle": "Megváltozott a cookie-szabályzatunk",
  "changedText": "Cookie-kat használunk, és az erről szóló szabályzatunk megváltozott az Ön döntése óta. Kérjük, válasszon újra.",
  "noticeText": "Cookie-kat használunk, ahogyan Ön választotta: döntésein semmi sem változott.",
  "newTitle": "Újdonság a döntése óta",
  "newText": "Cookie-kat használunk olyasmihez, amiről még nem kérdeztük Önt: {names}. Itt elfogadhatja vagy elutasíthatja; többi döntése változatlan marad.",
  "essential": "Szükséges",
  "functional": "Funkcionális",
  "analytics": "Statisztika",
  "third-party": "Harmadik felek"
};

export { hu as default };
