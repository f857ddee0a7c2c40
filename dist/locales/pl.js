const pl = {
  "bannerTitle": "Państwa wybór dotyczący plików cookie",
  "bannerText": "Używamy plików cookie, których ten sklep potrzebuje do działania. Za Państwa zgodą używamy też innych, aby pamiętać preferencje zakupowe, widzieć, co działa, i pokazywać treści innych firm. Zdanie można zmienić w każdej chwili.",
  "bannerTextOn": "Używamy plików cookie, których ten sklep potrzebuje do działania, oraz innych, aby pamiętać preferencje zakupowe, widzieć, co działa, i pokazywać treści innych firm. Te inne są włączone, dopóki ich Państwo nie odrzucą, co można zrobić w każdej chwili.",
  "policyLink": "Polityka plików cookie",
  "policyDate": "Polityka plików cookie ({date})",
  "services": "Usługi: {count}",
  "acceptAll": "Akceptuj wszystkie",
  "rejectAll": "Odrzuć wszystkie",
  "preferences": "Preferencje",
  "close": "Zamknij",
  "changedTitle": "Nasza polityka plików cookie zmieniła się",
  "changedText": "Używamy plików cookie, a nasza polityka w tej sprawie zmieniła się od czasu Państwa decyzji. Prosimy wybrać ponownie.",
  "noticeText": "Używamy plików cookie zgodnie z Państwa wyborem: nic się w nim nie zmieniło.",
  "newTitle": "Nowości od czasu Państwa decyzji",
  "newText": "Używamy plików cookie do czegoś, o co jeszcze nie pytaliśmy: {names}. Można to tutaj zaakceptować lub odrzucić; pozostałe wybory się nie zmienią.",
  "essential": "Niezbędne",
  "functional": "Funkcjonalne",
  "analytics": "Analityczne",
  "third-party": "Podmioty zewnętrzne"
};

export { pl as default };
