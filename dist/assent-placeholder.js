import{i as e,s as t,e as i,y as o,t as a,n as r,g as n,c as s,h as l,w as d}from"./assent-ui.js";const c=e`
  :host {
    all: initial !important;
    position: absolute !important;
    z-index: var(--_z-index) !important;
    display: block !important;
    box-sizing: border-box !important;
    width: var(--_width) !important;
    height: var(--_height) !important;
    overflow: hidden !important;
    border-radius: var(--_border-radius) !important;
    translate: var(--_x, 0) var(--_y, 0) !important;
  }
  :host([flow]) {
    position: relative !important;
    display: var(--_display) !important;
    margin: var(--_margin) !important;
    vertical-align: var(--_vertical-align) !important;
    translate: none !important;
  }
  :host(:not([form])) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .card,
  dialog {
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    line-height: 1.45;
    border: 1px solid var(--_line);
  }
  .card {
    position: relative;
    display: grid;
    width: 100%;
    height: 100%;
    place-items: safe center;
    overflow: auto;
    border-radius: inherit;
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .content {
    position: relative;
    display: grid;
    gap: 10px;
    justify-items: center;
    max-width: 440px;
    padding: 16px;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .provider {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: center;
    margin-top: -8px;
  }
  img + .content {
    margin: 12px;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .provider,
  .text,
  .note {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    justify-content: center;
  }
  a {
    line-height: 24px;
    color: inherit;
    text-underline-offset: 3px;
  }
  button {
    min-height: 44px;
    padding: 8px 16px;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.72);
    cursor: pointer;
  }
  button.quiet {
    color: var(--_text);
    background: none;
    border-color: var(--_muted);
  }
  button:hover {
    filter: contrast(0.85);
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .open,
  .close,
  :host([form="compact"]) .card img {
    display: none;
  }
  :host([form="brief"]) .content {
    gap: 6px;
    padding: 6px;
  }
  :host([form="brief"]) .provider {
    margin-top: -6px;
  }
  :host([form="brief"]) button {
    min-height: 30px;
    padding: 2px 12px;
    font-size: 0.875em;
  }
  :host(:is([form="short"], [form="brief"])) .note,
  :host([form="brief"]) .text {
    display: none;
  }
  :host([form="compact"]) .open {
    display: block;
    width: 100%;
    height: 100%;
    min-height: 0;
    padding: 0 8px;
    overflow: hidden;
    color: inherit;
    font-size: clamp(12px, calc(var(--_height) * 0.45), 15px);
    white-space: nowrap;
    text-overflow: ellipsis;
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
    border: 0;
    outline-offset: -4px;
  }
  dialog {
    width: min(440px, calc(100vw - 24px));
    padding: 0;
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: rgb(20 18 16 / 0.55);
  }
  dialog .close {
    display: block;
  }
  .loading {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 4px;
    outline: 0;
  }
  .loading::before {
    content: "";
    width: 18px;
    height: 18px;
    border: 3px solid var(--_line);
    border-top-color: var(--_text);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .loading::before {
      animation-duration: 4s;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`,p={embedTitle:"Content from {provider}",embedText:"To show this, your browser connects to {provider}, which learns your IP address and may set cookies.",embedOtherCompany:"another company",privacyLink:"Privacy policy",loadOnce:"Load once",alwaysAllow:"Always allow {names}",alwaysAllowThirdParty:"Always allow third-party content",alwaysAllowNote:"What you allow here is remembered, for {services} too. You can take it back in the preferences at any time.",embedOptedOut:"You have opted out in this browser, so it can only be loaded once.",embedLoading:"Loading {provider}…",close:"Close",essential:"Essential",functional:"Functional",analytics:"Analytics","third-party":"Third parties"},h=new WeakMap;class g extends o{static styles=[a,c];#e=null;#t=null;#i=!1;#o=[];#a="";#r=i("div",{class:"card",part:"card"});#n=i("button",{class:"open",part:"open",type:"button","aria-haspopup":"dialog",onclick:()=>this.#s.showModal()});#s=i("dialog",{part:"dialog"});open(e){this.#e=e;const{target:o,offer:a}=e,r=a.querySelector(".title")?.textContent??"";this.#n.append(r),this.#s.setAttribute("aria-label",r);const n=(e=>{const i=e.getAttribute("data-thumbnail");if(!i)return;const{origin:o,href:a}=Object.assign(t.createElement("a"),{href:i});return o===location.origin?a:void d(`data-thumbnail="${i}" is not of this host, so it is not loaded before consent`)})(o);this.#o=[...n?[i("img",{part:"thumbnail",src:n,alt:""})]:[],a,this.#n,this.#s],this.#r.append(...this.#o);const s=new ResizeObserver(()=>this.#l());s.observe(o),o.parentElement&&s.observe(o.parentElement),new MutationObserver(()=>this.#l()).observe(o,{attributeFilter:["src","data"],subtree:!0}),h.set(o,this),this.#l()}async load(e){const{target:t,host:i,loading:o}=this.#e,a=(e=>new Promise(t=>{for(const i of["load","loadedmetadata","suspend","error"])e.addEventListener(i,t,{once:!0,capture:!0});setTimeout(t,8e3)}))(t);this.#i=!0,this.#s.close(),this.#r.replaceChildren(o),o.focus(),await r(),await e(),i.isHeld(t)?this.#r.replaceChildren(...this.#o):await a,this.#i=!1,this.#l()}connectedCallback(){if(super.connectedCallback(),!this.#e)return;const{target:e,host:t}=this.#e,i=()=>this.#l(),o=t.listen(i),a=e.inert;e.inert=!0,addEventListener("resize",i),addEventListener("scroll",i,{capture:!0,passive:!0}),this.#t=()=>{o(),e.inert=a,removeEventListener("resize",i),removeEventListener("scroll",i,{capture:!0})}}disconnectedCallback(){super.disconnectedCallback(),this.#t?.(),this.#t=null}createRenderRoot(){const e=super.createRenderRoot();return e.append(this.#r),e}#l(){const{target:e,host:t}=this.#e,i=this.#i||t.isHeld(e)?(e=>{const t=e.getBoundingClientRect(),{display:i,visibility:o,width:a}=getComputedStyle(e);if(!e.isConnected||"none"===i||"visible"!==o||e.closest('[aria-hidden="true"]'))return;const r=t.right+scrollX<=0||t.bottom+scrollY<=0;return t.width>=48&&t.height>=16?r?void 0:{box:t,isFlow:!1}:0===t.width&&/^(?:embed|object)$/.test(e.localName)&&(Number.parseFloat(a)>=48||a.endsWith("%"))?{box:t,isFlow:!0}:void 0})(e):void 0;if(i)this.isConnected||((e,t)=>{const i=[t,t.parentElement,t.previousElementSibling,t.nextElementSibling],o=()=>i.map(e=>JSON.stringify(e?.getBoundingClientRect())).join(),a=o();t.after(e),o()!==a&&(t.before(e),o()!==a&&t.after(e))})(this,e),((e,t,{box:i,isFlow:o})=>{const a=getComputedStyle(t),r=(t,i)=>e.style.setProperty(`--_${t}`,i);e.toggleAttribute("flow",o);for(const e of["margin","border-radius","vertical-align","z-index"])r(e,a.getPropertyValue(e));r("display",/^(?:block|flex|grid)$/.test(a.display)?"block":"inline-block");const n=i.width/t.offsetWidth,s=Math.abs(n-1)>.01?n:1;if(r("width",o?a.width:i.width/s+"px"),r("height",o?a.height:i.height/s+"px"),o)return;const l=e.getBoundingClientRect(),d=(t,i)=>r(t,`${(Number.parseFloat(e.style.getPropertyValue(`--_${t}`))||0)+i/s}px`);d("x",i.left-l.left),d("y",i.top-l.top)})(this,e,i),this.#i||this.#d();else if(this.isConnected){const i=this.matches(":focus-within");this.remove(),i&&!t.isHeld(e)&&(e=>{e.focus(),e.matches(":focus")||(e.tabIndex=-1,e.focus())})(e)}}#d(){const{offer:e}=this.#e,t=`${this.offsetWidth} ${this.offsetHeight}`;if(!this.#s.open&&this.#a!==t){this.#a=t,this.#n.before(e);for(const e of["full","short","brief","compact"])if(this.setAttribute("form",e),this.#r.scrollHeight<=this.#r.clientHeight&&this.#r.scrollWidth<=this.#r.clientWidth)return;this.#s.append(e)}}}async function f(e,o){Object.keys(o.getState().categories).length||await new Promise(e=>t.addEventListener("consent:ready",e,{once:!0}));const a=n(o),r=((e,{categories:i})=>{const o=e.getAttribute("data-consent")?.match(/\S+/g)??[];if(o.some(e=>"!"===e[0]))return;const a=e.getAttribute("data-service"),r=(e=>{const i=[e,...e.querySelectorAll("source")].flatMap(e=>[e.getAttribute("data-src"),e.getAttribute("data-data")]).find(Boolean)??"";return i&&Object.assign(t.createElement("a"),{href:i}).hostname})(e),n=i.flatMap(e=>e.services),s=n.find(({id:e})=>a?e===a:o.includes(e))??n.find(({domains:e})=>!a&&e.some(e=>((e,t)=>`.${e}`.endsWith(t.replace(/^\*?\.?/,".")))(r,e))),l=i.find(e=>e.services.some(({id:e})=>e===a)),d=!a||l&&o.includes(l.id)?o:[...o,a],c=i.flatMap(e=>[e,...e.services].map(({id:t,label:i})=>({id:t,label:i,owner:e.id}))),p=d.flatMap(e=>c.filter(t=>t.id===e)),h=i.flatMap(e=>d.includes(e.id)?e.services:[]).filter(e=>e!==s);return{service:s,provider:s?.provider??s?.label??a??r,ids:d,asked:p,others:h.map(({id:e,label:t=e})=>t)}})(e,a.config);if(!r||h.has(e)||!o.isHeld(e))return;const d=s(a.config.ui.texts,p);l("consent-placeholder",g);const c=t.createElement("consent-placeholder");c.setAttribute("theme",a.config.ui.theme),c.lang=a.lang;const{offer:f,loading:u}=((e,t,o)=>{const{translate:a,config:r,lang:n,perform:s,release:l,isHeld:d,getState:p}=o,{service:h,ids:g,asked:f,others:u}=t,m=t.provider||a("embedOtherCompany"),{privacyUrl:b}=h??{},v=a("privacyLink"),w=a("embedTitle",{provider:m}),x=e.title||e.getAttribute("aria-label")||w,y=e=>new Intl.ListFormat(n).format(e),k=y(f.map(e=>(({id:e,label:t},i)=>t??(/^(?:essential|functional|analytics|third-party)$/.test(e)?i(e):e))(e,a))),_=p().optedOut&&f.some(({owner:e})=>r.optOut.categories?.includes(e)??!0),A=f.length===g.length&&!_,C=1===f.length&&"third-party"===f[0].id&&!f[0].label,L=(e,t,o,a)=>i("button",{part:e,class:a,type:"button","aria-label":`${t}: ${x}`,onclick:()=>(e=>{c.load(e)})(o)},t),O=_?a("embedOptedOut"):A&&u.length>0&&a("alwaysAllowNote",{services:y(u)});return{offer:i("div",{class:"content",part:"content",role:"group","aria-label":x},i("p",{class:"title",part:"title"},x),i("p",{class:"provider"},x!==w&&i("span",{part:"provider"},w),b&&i("a",{href:b,target:"_blank",rel:"noopener","aria-label":`${v}: ${m}`},v)),i("p",{class:"text",part:"text"},a("embedText",{provider:m})),i("div",{class:"actions",part:"actions"},L("load-once",a("loadOnce"),()=>{for(const t of[...e.querySelectorAll("source,track"),e])d(t)&&l(t)}),A&&L("always-allow",C?a("alwaysAllowThirdParty"):a("alwaysAllow",{names:k}),()=>s({type:"save",choices:new Map(g.map(e=>[e,!0])),others:void 0,source:"placeholder"}),"quiet")),O&&i("p",{class:"note",part:"note"},O),i("button",{class:"close quiet",type:"button",onclick:({target:e})=>e.closest("dialog")?.close()},a("close"))),loading:i("p",{class:"loading",part:"loading",role:"status",tabindex:"-1"},a("embedLoading",{provider:m}))}})(e,r,{...a,translate:d});c.open({target:e,host:o,offer:f,loading:u})}export{g as ConsentPlaceholder,f as cover};
