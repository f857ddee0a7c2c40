import{i as e,c as t,e as i,f as o,n as r,y as n,t as a,a as s,s as d}from"./assent-ui.js";function l(e,t){return"granted"===(({categories:e,services:t},i)=>[e,t].find(e=>Object.hasOwn(e,i))?.[i])(e,t)}const c=e`
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
  header,
  footer {
    flex: none;
    padding: 18px 24px;
  }
  header {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    border-bottom: 1px solid var(--_line);
  }
  main {
    flex: auto;
    padding: 20px 24px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  footer {
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
  main > p:first-child {
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
  @media (max-width: 520px) {
    header,
    main,
    footer {
      padding: 14px 16px;
    }
    footer {
      grid-template-columns: 1fr 1fr;
    }
    footer > :last-child {
      grid-column: 1 / -1;
    }
  }
`;function p(e,t){const i=e.categories.filter(({required:e})=>!e);return new Map(i.flatMap(u).map(e=>[e,l(t,e)]))}function u({id:e,services:t}){return[e,...t.map(e=>e.id)]}function h(e,t){const i=u(e).map(e=>t.get(e));return i.includes(!0)&&i.includes(!1)}function g(e,t,o){return i("div",{class:"row"},e,t,o&&i("p",{},o))}const f=e`
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
`;class x extends n{static styles=[a,c,f];static properties={draft:{state:!0},revision:{state:!0}};#e=null;#t=null;#i=i("dialog",{part:"dialog","aria-labelledby":"title",onclose:()=>this.#o()});constructor(){super(),this.draft=new Map,this.revision=0}async open(e){if(!this.#i.open){if(this.#e=e,this.draft=p(e.config,e.getState()),this.setAttribute("theme",e.config.ui.theme),this.#t??=e.listen(()=>{this.draft=p(e.config,e.getState()),this.revision++}),this.revision++,await this.updateComplete,this.#i.showModal(),0===this.#i.getClientRects().length)return this.close();s("consent:show",{view:"preferences"})}}close(){this.#i.close()}createRenderRoot(){const e=super.createRenderRoot();return e.append(this.#i),e}update(e){super.update(e),this.#e&&(e.has("revision")&&this.#r(this.#e),((e,t,i)=>{for(const o of t)for(const t of u(o)){const r=e.querySelector(`#switch-${t}`);r&&(r.checked=!0===i.get(t),r.indeterminate=t===o.id&&h(o,i))}})(this.#i,this.#e.config.categories,this.draft))}#r(e){const{translate:n}=e,a=this.renderRoot,s=a.activeElement?.id,d=i("main",{},i("p",{},n("dialogText")),...(({config:e,lang:t,translate:r,getState:n})=>{const{optedOut:a,decidedAt:s,gpc:d}=n(),{url:l,updated:c}=e.policy,p=[a&&r("optedOut"),d&&"honor"===e.signals.gpc&&r("signal"),s?r("decidedOn",{date:o(s,t)}):!a&&r("undecided")].filter(e=>!!e),u=l&&i("a",{href:l},c?r("policyDate",{date:o(c,t)}):r("policyLink"));return[...p.map(e=>i("p",{class:"status",role:"status"},e)),...u?[u]:[]]})(e),...(({config:e,translate:o,getState:r},n)=>e.categories.map(a=>{const{label:s,description:d}=t(o,a),l=r().optedOut&&(e.optOut.categories?.includes(a.id)??!0),c=(e,t)=>a.required?i("span",{class:"always"},o("alwaysOn")):i("input",{type:"checkbox",role:"switch",id:`switch-${e}`,"aria-label":t,disabled:l,onchange:({target:t})=>n(a,e,t.checked)}),p=g(i("h3",{id:`label-${a.id}`},s),c(a.id,s),d),u=a.services.length>0&&(({services:e,id:t},o,r,n)=>{const a=i("summary",{id:`services-${t}`,"aria-label":`${n}: ${o("services",{count:String(e.length)})}`});return a.append(o("services",{count:String(e.length)})),i("details",{},a,...e.map(e=>((e,t,o)=>{const{id:r,label:n=r,provider:a,description:s="",privacyUrl:d,optOutUrl:l}=e,c=(e,t)=>e&&i("li",{},i("a",{href:e,target:"_blank",rel:"noopener","aria-label":`${t}: ${n}`},t));return i("div",{class:"service",part:"service"},g(i("h4",{},n),o(r,n),s),a&&i("p",{},t("provider",{provider:a})),(({cookies:e,storage:t},o)=>{if(e.length+t.length===0)return null;const r=(e,...t)=>[i("dt",{},e),i("dd",{},t.filter(Boolean).join(" · "))];return i("details",{},i("summary",{},o("cookies")),i("dl",{},...e.flatMap(({name:e,purpose:t,duration:i})=>r(e,t,i)),...t.flatMap(({name:e,area:t})=>r(e,t))))})(e,t),i("ul",{},c(d,t("privacyLink")),c(l,t("optOutLink"))))})(e,o,r)))})(a,o,c,s);return i("section",{part:"category","aria-labelledby":`label-${a.id}`},p,u)}))(e,(e,t,i)=>this.draft=((e,t,i,o)=>{const r=new Map(t);if(i===e.id)for(const t of u(e))r.set(t,o);return r.set(i,o),e.services.every(e=>r.get(e.id)===o)&&r.set(e.id,o),r})(e,this.draft,t,i)),(({translate:e,perform:t,getState:o})=>{const{optedOut:n}=o(),a=n?"opt-in":"opt-out",s=i("button",{id:"opt-out",type:"button",class:"quiet",onclick:()=>{t({type:a,source:"dialog"},{pause:r})}},e(n?"optIn":"optOut"));return i("section",{},i("h3",{},e("optOutTitle")),i("p",{},e("optOutText")),s)})(e),(({config:e,translate:t})=>{const{links:o}=e.ui,r=o.map(({label:e,url:t})=>i("li",{},i("a",{href:t},e)));return r.length?i("section",{},i("h3",{},t("links")),i("ul",{},...r)):null})(e));this.#i.replaceChildren(((e,t)=>{const o=i("button",{id:"close",type:"button",class:"quiet close","aria-label":e("close"),onclick:t},(()=>{const e=(e,t)=>{const i=document.createElementNS("http://www.w3.org/2000/svg",e);for(const[e,o]of Object.entries(t))i.setAttribute(e,o);return i},t=e("svg",{width:"16",height:"16",viewBox:"0 0 16 16","aria-hidden":"true"});return t.append(e("path",{d:"M2 2l12 12M14 2L2 14",stroke:"currentColor","stroke-width":"2","stroke-linecap":"round"})),t})());return i("header",{},i("h2",{id:"title"},e("dialogTitle")),o)})(n,()=>this.close()),d,this.#n(e)),s&&a.getElementById(s)?.focus()}#n({translate:e,perform:t}){const o=e=>{this.close(),t(e,{pause:r})};return i("footer",{part:"actions"},i("button",{id:"reject",type:"button",onclick:()=>o(d(!1,"dialog"))},e("rejectAll")),i("button",{id:"accept",type:"button",onclick:()=>o(d(!0,"dialog"))},e("acceptAll")),i("button",{id:"save",type:"button",class:"quiet",onclick:()=>o({type:"save",choices:this.draft,others:void 0,source:"dialog"})},e("save")))}#o(){this.#t?.(),this.#t=null,s("consent:hide",{view:"preferences"})}}export{x as ConsentPreferences};
