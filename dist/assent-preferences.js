import{i as e,b as t,e as i,c as o,f as r,n,s as a,y as s,t as d,a as l,d as c}from"./assent-ui.js";function p(e,t){return"granted"===(({categories:e,services:t},i)=>[e,t].find(e=>Object.hasOwn(e,i))?.[i])(e,t)}const u=e`
  :host {
    all: initial;
    display: contents;
  }
  * {
    box-sizing: border-box;
  }
  dialog {
    width: min(680px, calc(100vw - 24px));
    max-width: none;
    max-height: min(860px, calc(100dvh - 24px));
    padding: 0;
    overflow: hidden;
    flex-direction: column;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
  .head,
  .foot {
    flex: none;
    padding: 18px 24px;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    border-bottom: 1px solid var(--_line);
  }
  .main {
    flex: auto;
    padding: 20px 24px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .foot {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 10px;
    border-top: 1px solid var(--_line);
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  h4 {
    font-size: 1em;
    line-height: 1.4;
  }
  p {
    margin-top: 4px;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .main > p:first-child {
    margin-top: 0;
  }
  .status {
    margin-top: 14px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start-width: 4px;
    border-radius: calc(var(--_radius) * 0.5);
  }
  section {
    margin-top: 20px;
    padding-top: 20px;
    border-top: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 20px;
    align-items: center;
  }
  .row > p {
    grid-column: 1 / -1;
    max-width: 62ch;
  }
  .always {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  details {
    margin-top: 8px;
  }
  summary {
    display: inline-block;
    padding: 8px 0;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .service {
    margin-top: 10px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
  }
  dl {
    margin-top: 10px;
    font-size: 0.875em;
  }
  dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  dd {
    margin-bottom: 6px;
    color: var(--_muted);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    list-style: none;
  }
  a {
    display: inline-block;
    padding: 6px 0;
    font-size: 0.875em;
    color: var(--_text);
    text-underline-offset: 3px;
  }
  button {
    min-height: 46px;
    padding: 10px 14px;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.72);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  button.quiet {
    color: var(--_text);
    background: transparent;
    border-color: var(--_line);
  }
  section > button {
    margin-top: 12px;
  }
  button:hover {
    filter: contrast(0.85);
  }
  button.close {
    min-width: 46px;
    padding: 0;
  }
  .close svg {
    display: block;
    margin: auto;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @media (max-width: 32em) {
    .head,
    .main,
    .foot {
      padding: 14px 16px;
    }
    .foot {
      grid-template-columns: 1fr 1fr;
    }
    .foot > :last-child {
      grid-column: 1 / -1;
    }
  }
`;function h(e,t){const i=e.categories.filter(({required:e})=>!e);return new Map(i.flatMap(g).map(e=>[e,p(t,e)]))}function g({id:e,services:t}){return[e,...t.map(e=>e.id)]}function f(e,t){const i=g(e).map(e=>t.get(e));return i.includes(!0)&&i.includes(!1)}const b={...t,save:"Save",close:"Close",dialogTitle:"Cookie preferences",dialogText:"Choose what this shop and its partners may store in this browser. Nothing here is needed to shop, except what is always on.",alwaysOn:"Always on",services:"Services ({count})",provider:"Provided by {provider}",cookies:"Cookies and storage",privacyLink:"Privacy policy",optOutLink:"Opt out with the provider",decidedOn:"You decided on {date}.",undecided:"You have not decided yet: everything that is not always on is off.",signal:"Your opt-out signal is honoured: the browser asks sites not to track you.",optOutTitle:"Opt out in this browser",optOutText:"Sets one cookie that keeps everything optional off, whatever was accepted before. It holds for this browser only, on this device: after clearing cookies, or in another browser, you need to opt out again. You may still see ads; they are no longer chosen for you.",optOut:"Opt out in this browser",optedOut:"You have opted out in this browser. What the opt-out covers stays off until you opt back in.",optIn:"Opt back in",links:"Help and your rights",essential:"Essential",essentialText:"Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",functional:"Functional",functionalText:"Remember how you like to use the shop.",analytics:"Analytics",analyticsText:"Show us which pages are visited, where problems occur, and whether our advertising works.","third-party":"Third parties","third-partyText":"Let other companies show content and advertising here, and recognise you."};function v(e,t,o){return i("div",{class:"row"},e,t,o&&i("p",{},o))}const x=e`
  input {
    appearance: none;
    position: relative;
    flex: none;
    width: 50px;
    height: 30px;
    margin: 0;
    background: var(--_surface);
    border: 2px solid var(--_muted);
    border-radius: 15px;
    cursor: pointer;
    transition: background 0.15s;
  }
  input::before {
    content: "";
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    width: 18px;
    height: 18px;
    background: var(--_muted);
    border-radius: 50%;
    transition: inset-inline-start 0.15s;
  }
  input:indeterminate::before {
    inset-inline-start: 14px;
  }
  input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  input:checked::before {
    inset-inline-start: 24px;
    background: var(--_on-accent);
  }
  input:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    input::before {
      background: ButtonText;
    }
    input:checked {
      background: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    input,
    input::before {
      transition: none;
    }
  }
`;class m extends s{static styles=[d,u,x];static properties={draft:{state:!0},revision:{state:!0}};#e=null;#t=null;#i=i("dialog",{part:"dialog","aria-labelledby":"title",onclose:()=>this.#o()});constructor(){super(),this.draft=new Map,this.revision=0}async open(e){if(!this.#i.open){if(this.#e=e,this.draft=h(e.config,e.getState()),this.setAttribute("theme",e.config.ui.theme),this.#t??=e.listen(()=>{this.draft=h(e.config,e.getState()),this.revision++}),this.revision++,await this.updateComplete,this.#i.showModal(),0===this.#i.getClientRects().length)return this.close();l("consent:show",{view:"preferences"})}}close(){this.#i.close()}createRenderRoot(){const e=super.createRenderRoot();return e.append(this.#i),e}update(e){super.update(e),this.#e&&(e.has("revision")&&this.#r(this.#e),((e,t,i)=>{for(const o of t)for(const t of g(o)){const r=e.querySelector(`#switch-${t}`);r&&(r.checked=!0===i.get(t),r.indeterminate=t===o.id&&f(o,i))}})(this.#i,this.#e.config.categories,this.draft))}#r(e){const t=(e=>({...e,translate:o(e.config.ui.texts,b)}))(e),{translate:s}=t,d=this.renderRoot,l=d.activeElement?.id,c=i("div",{class:"main"},i("p",{},s("dialogText")),...(({config:e,lang:t,translate:o,getState:n})=>{const{optedOut:a,decidedAt:s,gpc:d}=n(),{url:l,updated:c}=e.policy,p=[a&&o("optedOut"),d&&"honor"===e.signals.gpc&&o("signal"),s?o("decidedOn",{date:r(s,t)}):!a&&o("undecided")].filter(e=>!!e),u=l&&i("a",{href:l},c?o("policyDate",{date:r(c,t)}):o("policyLink"));return[...p.map(e=>i("p",{class:"status",role:"status"},e)),...u?[u]:[]]})(t),...(({config:e,translate:t,getState:o},r)=>e.categories.map(n=>{const{label:a,description:s}=((e,{id:t,label:i,description:o})=>{const r=Object.hasOwn(b,t)&&Object.hasOwn(b,`${t}Text`);return{label:i??(r?e(t):t),description:o??(r?e(`${t}Text`):"")}})(t,n),d=o().optedOut&&(e.optOut.categories?.includes(n.id)??!0),l=(e,o)=>n.required?i("span",{class:"always"},t("alwaysOn")):i("input",{type:"checkbox",role:"switch",id:`switch-${e}`,"aria-label":o,disabled:d,onchange:({target:t})=>r(n,e,t.checked)}),c=v(i("h3",{id:`label-${n.id}`},a),l(n.id,a),s),p=n.services.length>0&&(({services:e,id:t},o,r,n)=>{const a=i("summary",{id:`services-${t}`,"aria-label":`${n}: ${o("services",{count:String(e.length)})}`});return a.append(o("services",{count:String(e.length)})),i("details",{},a,...e.map(e=>((e,t,o)=>{const{id:r,label:n=r,provider:a,description:s="",privacyUrl:d,optOutUrl:l}=e,c=(e,t)=>e&&i("li",{},i("a",{href:e,target:"_blank",rel:"noopener","aria-label":`${t}: ${n}`},t));return i("div",{class:"service",part:"service"},v(i("h4",{},n),o(r,n),s),a&&i("p",{},t("provider",{provider:a})),(({cookies:e,storage:t},o)=>{if(e.length+t.length===0)return null;const r=(e,...t)=>[i("dt",{},e),i("dd",{},t.filter(Boolean).join(" · "))];return i("details",{},i("summary",{},o("cookies")),i("dl",{},...e.flatMap(({name:e,purpose:t,duration:i})=>r(e,t,i)),...t.flatMap(({name:e,area:t})=>r(e,t))))})(e,t),i("ul",{},c(d,t("privacyLink")),c(l,t("optOutLink"))))})(e,o,r)))})(n,t,l,a);return i("section",{part:"category","aria-labelledby":`label-${n.id}`},c,p)}))(t,(e,t,i)=>this.draft=((e,t,i,o)=>{const r=new Map(t);if(i===e.id)for(const t of g(e))r.set(t,o);return r.set(i,o),e.services.every(e=>r.get(e.id)===o)&&r.set(e.id,o),r})(e,this.draft,t,i)),(({translate:e,perform:t,getState:o})=>{const{optedOut:r}=o(),a=r?"opt-in":"opt-out",s=i("button",{id:"opt-out",type:"button",class:"quiet",onclick:()=>{t({type:a,source:"dialog"},{pause:n})}},e(r?"optIn":"optOut"));return i("section",{},i("h3",{},e("optOutTitle")),i("p",{},e("optOutText")),s)})(t),(({config:e,translate:t})=>{const{links:o}=e.ui,r=o.map(({label:e,url:t})=>i("li",{},i("a",{href:t},e)));return r.length?i("section",{},i("h3",{},t("links")),i("ul",{},...r)):null})(t));this.#i.replaceChildren(((e,t)=>{const o=i("button",{id:"close",type:"button",class:"quiet close","aria-label":e("close"),onclick:t},(()=>{const e=(e,t)=>{const i=a.createElementNS("http://www.w3.org/2000/svg",e);for(const[e,o]of Object.entries(t))i.setAttribute(e,o);return i},t=e("svg",{width:"16",height:"16",viewBox:"0 0 16 16","aria-hidden":"true"});return t.append(e("path",{d:"M2 2l12 12M14 2L2 14",stroke:"currentColor","stroke-width":"2","stroke-linecap":"round"})),t})());return i("div",{class:"head"},i("h2",{id:"title"},e("dialogTitle")),o)})(s,()=>this.close()),c,this.#n(t)),l&&d.getElementById(l)?.focus()}#n({translate:e,perform:t}){const o=e=>{this.close(),t(e,{pause:n})};return i("div",{class:"foot",part:"actions"},i("button",{id:"reject",type:"button",onclick:()=>o(c(!1,"dialog"))},e("rejectAll")),i("button",{id:"accept",type:"button",onclick:()=>o(c(!0,"dialog"))},e("acceptAll")),i("button",{id:"save",type:"button",class:"quiet",onclick:()=>o({type:"save",choices:this.draft,others:void 0,source:"dialog"})},e("save")))}#o(){this.#t?.(),this.#t=null,l("consent:hide",{view:"preferences"})}}export{m as ConsentPreferences};
