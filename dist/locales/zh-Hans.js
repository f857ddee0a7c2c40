const zhHans = {
  "bannerTitle": "您的 Cookie 选择",
  "bannerText": "我们使用 Cookie 来保证本店正常运行。经您同意，我们还会使用其他 Cookie，以记住您的购物偏好、了解哪些功能有效，并展示其他公司的内容。您可以随时更改选择。",
  "bannerTextOn": "我们使用 Cookie 来保证本店正常运行，还使用其他 Cookie 来记住您的购物偏好、了解哪些功能有效，并展示其他公司的内容。这些其他 Cookie 在您拒绝之前保持开启，您可以随时拒绝。",
  "policyLink": "Cookie 政策",
  "policyDate": "Cookie 政策（{date}）",
  "services": "服务：{count}",
  "acceptAll": "全部接受",
  "rejectAll": "全部拒绝",
  "preferences": "偏好设置",
  "close": "关闭",
  "changedTitle": "我们的 Cookie 政策已变更",
  "changedText": "我们使用 Cookie，相关政策在您作出决定后已变更。请重新选择。",
  "noticeText": "我们使用 Cookie 的方式与您的选择一致：您的选择没有任何变化。",
  "newTitle": "您作出决定后的新增内容",
  "newText": "我们使用 Cookie 的用途中，有一项尚未征求您的意见：{names}。请在此接受或拒绝；您的其他选择保持不变。",
  "essential": "必要",
  "functional": "功能",
  "analytics": "分析",
  "third-party": "第三方"
};

export { zhHans as default };
