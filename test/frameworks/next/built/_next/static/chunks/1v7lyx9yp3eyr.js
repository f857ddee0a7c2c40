__turbopack_load_page_chunks__("/old/[tags]/two", [
  "static/chunks/43ywlg9_djs5g.js",
  "static/chunks/turbopack-2u1d16houkiyo.js"
])
