const zhHant = {
  "bannerTitle": "您的 Cookie 選擇",
  "bannerText": "我們使用 Cookie 以確保本商店正常運作。經您同意，我們也會使用其他 Cookie，以記住您的購物偏好、了解哪些功能有效，並顯示其他公司的內容。您可以隨時變更選擇。",
  "bannerTextOn": "我們使用 Cookie 以確保本商店正常運作，也使用其他 Cookie 來記住您的購物偏好、了解哪些功能有效，並顯示其他公司的內容。這些其他 Cookie 在您拒絕之前保持開啟，您可以隨時拒絕。",
  "policyLink": "Cookie 政策",
  "policyDate": "Cookie 政策（{date}）",
  "services": "服務：{count}",
  "acceptAll": "全部接受",
  "rejectAll": "全部拒絕",
  "preferences": "偏好設定",
  "close": "關閉",
  "changedTitle": "我們的 Cookie 政策已變更",
  "changedText": "我們使用 Cookie，相關政策在您做出決定後已變更。請重新選擇。",
  "noticeText": "我們使用 Cookie 的方式與您的選擇一致：您的選擇沒有任何變更。",
  "newTitle": "您做出決定後的新增項目",
  "newText": "我們使用 Cookie 的用途中，有一項尚未徵詢您的意見：{names}。請在此接受或拒絕；您的其他選擇維持不變。",
  "essential": "必要",
  "functional": "功能",
  "analytics": "分析",
  "third-party": "第三方"
};

export { zhHant as default };
