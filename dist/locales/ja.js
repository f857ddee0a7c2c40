const ja = {
  "bannerTitle": "Cookieに関する選択",
  "bannerText": "当ショップでは、動作に必要なCookieを使用しています。お客様の同意があれば、お買い物の好みを記憶し、利用状況を把握し、他社のコンテンツを表示するためのCookieも使用します。選択はいつでも変更できます。",
  "bannerTextOn": "当ショップでは、動作に必要なCookieのほか、お買い物の好みを記憶し、利用状況を把握し、他社のコンテンツを表示するためのCookieを使用しています。必須でないCookieは、お客様が拒否するまで有効です。拒否はいつでもできます。",
  "policyLink": "Cookieポリシー",
  "policyDate": "Cookieポリシー（{date}）",
  "services": "サービス：{count}",
  "acceptAll": "すべて同意",
  "rejectAll": "すべて拒否",
  "preferences": "設定",
  "close": "閉じる",
  "changedTitle": "Cookieポリシーが変更されました",
  "changedText": "当ショップではCookieを使用しています。前回の選択後にCookieポリシーが変更されたため、もう一度お選びください。",
  "noticeText": "お客様の選択どおりにCookieを使用しています。選択内容に変更はありません。",
  "newTitle": "前回の選択後に追加された項目",
  "newText": "まだお伺いしていない目的でCookieを使用しています：{names}。ここで同意または拒否してください。その他の選択はそのまま維持されます。",
  "essential": "必須",
  "functional": "機能",
  "analytics": "分析",
  "third-party": "第三者"
};

export { ja as default };
