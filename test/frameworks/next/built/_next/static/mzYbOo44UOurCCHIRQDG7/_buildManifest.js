self.__BUILD_MANIFEST = {
  "/_error": [
    "static/chunks/0m92kwe5ztlds.js"
  ],
  "/old/[tags]/one": [
    "static/chunks/0bzf4eqa57ua_.js"
  ],
  "/old/[tags]/two": [
    "static/chunks/1v7lyx9yp3eyr.js"
  ],
  "__rewrites": {
    "afterFiles": [],
    "beforeFiles": [],
    "fallback": []
  },
  "sortedPages": [
    "/_app",
    "/_error",
    "/old/[tags]/one",
    "/old/[tags]/two"
  ]
};self.__TURBOPACK_PAGE_BOOTSTRAP = {"/old/[tags]/one":{"otherChunks":["static/chunks/1rrp5r7nv18a4.js"],"runtimeModuleIds":[10783,12519]},"/old/[tags]/two":{"otherChunks":["static/chunks/43ywlg9_djs5g.js"],"runtimeModuleIds":[10783,58202]},"/_app":{"otherChunks":["static/chunks/40f_kmk2dd8g5.js","static/chunks/2fb7tqbij75qq.js","static/chunks/38ujw1q-ge4rk.js"],"runtimeModuleIds":[10783,30984]},"/_error":{"otherChunks":["static/chunks/3n_c8q1xtyv-r.js"],"runtimeModuleIds":[10783,80184]}};self.__TURBOPACK_CHUNK_LOADING_GLOBAL = "TURBOPACK";self.__BUILD_MANIFEST_CB && self.__BUILD_MANIFEST_CB()