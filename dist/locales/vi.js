const vi = {
  "bannerTitle": "Lựa chọn của bạn về cookie",
  "bannerText": "Chúng tôi sử dụng cookie cần thiết để cửa hàng này hoạt động. Nếu bạn đồng ý, chúng tôi cũng sử dụng cookie khác để ghi nhớ cách bạn thích mua sắm, xem điều gì hiệu quả và hiển thị nội dung từ các công ty khác. Bạn có thể thay đổi ý định bất cứ lúc nào.",
  "bannerTextOn": "Chúng tôi sử dụng cookie cần thiết để cửa hàng này hoạt động, và cookie khác để ghi nhớ cách bạn thích mua sắm, xem điều gì hiệu quả và hiển thị nội dung từ các công ty khác. Những cookie khác này được bật cho đến khi bạn từ chối, và bạn có thể từ chối bất cứ lúc nào.",
  "policyLink": "Chính sách cookie",
  "policyDate": "Chính sách cookie ({date})",
  "services": "Dịch vụ: {count}",
  "acceptAll": "Chấp nhận tất cả",
  "rejectAll": "Từ chối tất cả",
  "preferences": "Tùy chọn",
  "close": "Đóng",
  "changedTitle": "Chính sách cookie của chúng tôi đã thay đổi",
  "changedText": "Chúng tôi sử dụng cookie, và chính sách về cookie đã thay đổi kể từ khi bạn quyết định. Vui lòng chọn lại.",
  "noticeText": "Chúng tôi sử dụng cookie theo lựa chọn của bạn: các lựa chọn của bạn không có gì thay đổi.",
  "newTitle": "Mới kể từ khi bạn quyết định",
  "newText": "Chúng tôi sử dụng cookie cho mục đích mà bạn chưa được hỏi: {names}. Hãy chấp nhận hoặc từ chối tại đây; các lựa chọn khác của bạn được giữ nguyên.",
  "essential": "Cần thiết",
  "functional": "Chức năng",
  "analytics": "Phân tích",
  "third-party": "Bên thứ ba"
};

export { vi as default };
