__turbopack_load_page_chunks__("/_app", [
  "static/chunks/40f_kmk2dd8g5.js",
  "static/chunks/2fb7tqbij75qq.js",
  "static/chunks/38ujw1q-ge4rk.js",
  "static/chunks/turbopack-2u1d16houkiyo.js"
])
