__turbopack_load_page_chunks__("/old/[tags]/one", [
  "static/chunks/1rrp5r7nv18a4.js",
  "static/chunks/turbopack-2u1d16houkiyo.js"
])
