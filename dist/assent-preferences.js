import{i as t,c as e,e as i,f as o,n as r,s as n,y as a,t as s,a as l,b as d}from"./assent-ui.js";function c(t,e){return"granted"===(({categories:t,services:e},i)=>[t,e].find(t=>Object.hasOwn(t,i))?.[i])(t,e)}const p=t`
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
  @media (max-width: 520px) {
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
`;function u(t,e){const i=t.categories.filter(({required:t})=>!t);return new Map(i.flatMap(h).map(t=>[t,c(e,t)]))}function h({id:t,services:e}){return[t,...e.map(t=>t.id)]}function g(t,e){const i=h(t).map(t=>e.get(t));return i.includes(!0)&&i.includes(!1)}function f(t,e,o){return i("div",{class:"row"},t,e,o&&i("p",{},o))}const x=t`
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
`;class b extends a{static styles=[s,p,x];static properties={draft:{state:!0},revision:{state:!0}};#t=null;#e=null;#i=i("dialog",{part:"dialog","aria-labelledby":"title",onclose:()=>this.#o()});constructor(){super(),this.draft=new Map,this.revision=0}async open(t){if(!this.#i.open){if(this.#t=t,this.draft=u(t.config,t.getState()),this.setAttribute("theme",t.config.ui.theme),this.#e??=t.listen(()=>{this.draft=u(t.config,t.getState()),this.revision++}),this.revision++,await this.updateComplete,this.#i.showModal(),0===this.#i.getClientRects().length)return this.close();l("consent:show",{view:"preferences"})}}close(){this.#i.close()}createRenderRoot(){const t=super.createRenderRoot();return t.append(this.#i),t}update(t){super.update(t),this.#t&&(t.has("revision")&&this.#r(this.#t),((t,e,i)=>{for(const o of e)for(const e of h(o)){const r=t.querySelector(`#switch-${e}`);r&&(r.checked=!0===i.get(e),r.indeterminate=e===o.id&&g(o,i))}})(this.#i,this.#t.config.categories,this.draft))}#r(t){const{translate:a}=t,s=this.renderRoot,l=s.activeElement?.id,d=i("div",{class:"main"},i("p",{},a("dialogText")),...(({config:t,lang:e,translate:r,getState:n})=>{const{optedOut:a,decidedAt:s,gpc:l}=n(),{url:d,updated:c}=t.policy,p=[a&&r("optedOut"),l&&"honor"===t.signals.gpc&&r("signal"),s?r("decidedOn",{date:o(s,e)}):!a&&r("undecided")].filter(t=>!!t),u=d&&i("a",{href:d},c?r("policyDate",{date:o(c,e)}):r("policyLink"));return[...p.map(t=>i("p",{class:"status",role:"status"},t)),...u?[u]:[]]})(t),...(({config:t,translate:o,getState:r},n)=>t.categories.map(a=>{const{label:s,description:l}=e(o,a),d=r().optedOut&&(t.optOut.categories?.includes(a.id)??!0),c=(t,e)=>a.required?i("span",{class:"always"},o("alwaysOn")):i("input",{type:"checkbox",role:"switch",id:`switch-${t}`,"aria-label":e,disabled:d,onchange:({target:e})=>n(a,t,e.checked)}),p=f(i("h3",{id:`label-${a.id}`},s),c(a.id,s),l),u=a.services.length>0&&(({services:t,id:e},o,r,n)=>{const a=i("summary",{id:`services-${e}`,"aria-label":`${n}: ${o("services",{count:String(t.length)})}`});return a.append(o("services",{count:String(t.length)})),i("details",{},a,...t.map(t=>((t,e,o)=>{const{id:r,label:n=r,provider:a,description:s="",privacyUrl:l,optOutUrl:d}=t,c=(t,e)=>t&&i("li",{},i("a",{href:t,target:"_blank",rel:"noopener","aria-label":`${e}: ${n}`},e));return i("div",{class:"service",part:"service"},f(i("h4",{},n),o(r,n),s),a&&i("p",{},e("provider",{provider:a})),(({cookies:t,storage:e},o)=>{if(t.length+e.length===0)return null;const r=(t,...e)=>[i("dt",{},t),i("dd",{},e.filter(Boolean).join(" · "))];return i("details",{},i("summary",{},o("cookies")),i("dl",{},...t.flatMap(({name:t,purpose:e,duration:i})=>r(t,e,i)),...e.flatMap(({name:t,area:e})=>r(t,e))))})(t,e),i("ul",{},c(l,e("privacyLink")),c(d,e("optOutLink"))))})(t,o,r)))})(a,o,c,s);return i("section",{part:"category","aria-labelledby":`label-${a.id}`},p,u)}))(t,(t,e,i)=>this.draft=((t,e,i,o)=>{const r=new Map(e);if(i===t.id)for(const e of h(t))r.set(e,o);return r.set(i,o),t.services.every(t=>r.get(t.id)===o)&&r.set(t.id,o),r})(t,this.draft,e,i)),(({translate:t,perform:e,getState:o})=>{const{optedOut:n}=o(),a=n?"opt-in":"opt-out",s=i("button",{id:"opt-out",type:"button",class:"quiet",onclick:()=>{e({type:a,source:"dialog"},{pause:r})}},t(n?"optIn":"optOut"));return i("section",{},i("h3",{},t("optOutTitle")),i("p",{},t("optOutText")),s)})(t),(({config:t,translate:e})=>{const{links:o}=t.ui,r=o.map(({label:t,url:e})=>i("li",{},i("a",{href:e},t)));return r.length?i("section",{},i("h3",{},e("links")),i("ul",{},...r)):null})(t));this.#i.replaceChildren(((t,e)=>{const o=i("button",{id:"close",type:"button",class:"quiet close","aria-label":t("close"),onclick:e},(()=>{const t=(t,e)=>{const i=n.createElementNS("http://www.w3.org/2000/svg",t);for(const[t,o]of Object.entries(e))i.setAttribute(t,o);return i},e=t("svg",{width:"16",height:"16",viewBox:"0 0 16 16","aria-hidden":"true"});return e.append(t("path",{d:"M2 2l12 12M14 2L2 14",stroke:"currentColor","stroke-width":"2","stroke-linecap":"round"})),e})());return i("div",{class:"head"},i("h2",{id:"title"},t("dialogTitle")),o)})(a,()=>this.close()),d,this.#n(t)),l&&s.getElementById(l)?.focus()}#n({translate:t,perform:e}){const o=t=>{this.close(),e(t,{pause:r})};return i("div",{class:"foot",part:"actions"},i("button",{id:"reject",type:"button",onclick:()=>o(d(!1,"dialog"))},t("rejectAll")),i("button",{id:"accept",type:"button",onclick:()=>o(d(!0,"dialog"))},t("acceptAll")),i("button",{id:"save",type:"button",class:"quiet",onclick:()=>o({type:"save",choices:this.draft,others:void 0,source:"dialog"})},t("save")))}#o(){this.#e?.(),this.#e=null,l("consent:hide",{view:"preferences"})}}export{b as ConsentPreferences};
