const tr = {
  "bannerTitle": "Çerez tercihiniz",
  "bannerText": "Bu mağazanın çalışması için gerekli çerezleri kullanıyoruz. Onayınızla başka çerezler de kullanıyoruz: nasıl alışveriş yapmayı sevdiğinizi hatırlamak, neyin işe yaradığını görmek ve başka şirketlerin içeriklerini göstermek için. Kararınızı istediğiniz zaman değiştirebilirsiniz.",
  "bannerTextOn": "Bu mağazanın çalışması için gerekli çerezleri kullanıyoruz. Başka çerezler de kullanıyoruz: nasıl alışveriş yapmayı sevdiğinizi hatırlamak, neyin işe yaradığını görmek ve başka şirketlerin içeriklerini göstermek için. Bunlar siz reddedene kadar açıktır; istediğiniz zaman reddedebilirsiniz.",
  "policyLink": "Çerez politikası",
  "policyDate": "{date} tarihli çerez politikası",
  "services": "Hizmetler: {count}",
  "acceptAll": "Tümünü kabul et",
  "rejectAll": "Tümünü reddet",
  "preferences": "Tercihler",
  "close": "Kapat",
  "changedTitle": "Çerez politikamız değişti",
  "changedText": "Çerezler kullanıyoruz ve bunlarla ilgili politikamız, kararınızdan sonra değişti. Lütfen yeniden seçin.",
  "noticeText": "Çerezleri seçtiğiniz şekilde kullanıyoruz: tercihlerinizde hiçbir şey değişmedi.",
  "newTitle": "Kararınızdan bu yana yeni",
  "newText": "Çerezleri size henüz sorulmamış bir şey için kullanıyoruz: {names}. Bunu burada kabul edin veya reddedin; diğer tercihleriniz olduğu gibi kalır.",
  "essential": "Gerekli",
  "functional": "İşlevsel",
  "analytics": "Analitik",
  "third-party": "Üçüncü taraflar"
};

export { tr as default };
