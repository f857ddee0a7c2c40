import { scriptTag } from "./packaged.mjs";

const gate = `(d=>{const run=()=>d.querySelectorAll("script[data-consent]").forEach(s=>{const n=d.createElement("script");n.async=false;s.src?n.src=s.src:n.text=s.text;s.replaceWith(n)}),
all=()=>{run();new MutationObserver(run).observe(d,{childList:true,subtree:true})},set=v=>{d.cookie="consent="+v+";path=/;max-age=15724800;samesite=lax";d.getElementById("cb").hidden=true;v&&setTimeout(all)},
v=/(?:^|; )consent=(.)/.exec(d.cookie)?.[1];
v>0?all():v??d.addEventListener("DOMContentLoaded",()=>{d.getElementById("cb").hidden=false;d.getElementById("ok").onclick=()=>set(1);d.getElementById("no").onclick=()=>set(0)})})(document)`;

/** The least that a page can do by hand: a gate in the head and a banner in its markup. No dialog, no API, nothing that lasts. */
export const floor = {
  id: "floor",
  label: "hand-written floor",
  gating: "markup",
  head: () => `<style>#cb{position:fixed;inset:auto 0 0;padding:1rem;background:#fff;border-top:1px solid}</style><script>${gate}</script>`,
  end: () => `<div id="cb" role="region" aria-label="Cookies" hidden><p>We use cookies that this shop needs to work. With your consent we also use others.</p><button id="no">Reject all</button> <button id="ok">Accept all</button></div>`,
  script: (script) => scriptTag(script, 'type="text/plain" data-consent="analytics"'),
  accept: `() => document.getElementById("ok")`,
};
