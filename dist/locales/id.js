const id = {
  "bannerTitle": "Pilihan Anda tentang cookie",
  "bannerText": "Kami menggunakan cookie yang diperlukan agar toko ini berfungsi. Dengan persetujuan Anda, kami juga menggunakan cookie lain untuk mengingat cara belanja yang Anda sukai, melihat apa yang efektif, dan menampilkan konten dari perusahaan lain. Anda dapat berubah pikiran kapan saja.",
  "bannerTextOn": "Kami menggunakan cookie yang diperlukan agar toko ini berfungsi, dan cookie lain untuk mengingat cara belanja yang Anda sukai, melihat apa yang efektif, dan menampilkan konten dari perusahaan lain. Cookie lain ini aktif sampai Anda menolaknya, yang dapat Anda lakukan kapan saja.",
  "policyLink": "Kebijakan cookie",
  "policyDate": "Kebijakan cookie tanggal {date}",
  "services": "Layanan: {count}",
  "acceptAll": "Terima semua",
  "rejectAll": "Tolak semua",
  "preferences": "Preferensi",
  "close": "Tutup",
  "changedTitle": "Kebijakan cookie kami telah berubah",
  "changedText": "Kami menggunakan cookie, dan kebijakan kami tentang cookie telah berubah sejak Anda memutuskan. Silakan pilih lagi.",
  "noticeText": "Kami menggunakan cookie sesuai pilihan Anda: tidak ada yang berubah pada pilihan Anda.",
  "newTitle": "Baru sejak Anda memutuskan",
  "newText": "Kami menggunakan cookie untuk hal yang belum ditanyakan kepada Anda: {names}. Terima atau tolak di sini; pilihan Anda yang lain tetap sama.",
  "essential": "Penting",
  "functional": "Fungsional",
  "analytics": "Analitik",
  "third-party": "Pihak ketiga"
};

export { id as default };
