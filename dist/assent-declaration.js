import{i as e,e as t,b as a,y as o,t as i,f as r,s as n,g as s,h as d,c as l}from"./assent-ui.js";const c=e`
  :host {
    --_font: var(--assent-font, inherit);
    display: block;
    container-type: inline-size;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  .summary,
  section {
    padding: 20px 24px;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
  }
  section {
    border-top: 1px solid var(--_line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  h4 {
    font-size: 1em;
    line-height: 1.4;
  }
  p {
    max-width: 68ch;
    margin-top: 4px;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .summary p {
    margin: 0;
    color: inherit;
  }
  .choice {
    flex: none;
    padding: 2px 12px;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
    border: 1px solid var(--_muted);
    border-radius: 1em;
  }
  .choice[part~="allowed"],
  .choice[part~="alwaysOn"] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .service {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px dashed var(--_line);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  a {
    display: inline-block;
    padding: 4px 0;
    color: var(--_text);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  table {
    width: 100%;
    margin-top: 10px;
    font-size: 0.875em;
    line-height: 1.45;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 8px;
    padding-inline: 0 16px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-top: 1px solid var(--_line);
  }
  thead th {
    font-weight: 600;
    border: 0;
  }
  tbody th {
    width: 26%;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  td:nth-child(3),
  td:nth-child(4) {
    width: 19%;
  }
  button {
    min-height: 44px;
    padding: 8px 18px;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.72);
    cursor: pointer;
  }
  button:hover {
    filter: contrast(0.85);
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @container (max-width: 34em) {
    .summary,
    section {
      padding: 16px;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: auto !important;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      padding: 8px 0;
      border-top: 1px solid var(--_line);
    }
    tbody th,
    td {
      padding: 2px 0 !important;
      border: 0;
    }
    td {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 12px;
    }
    td::before {
      content: attr(data-head);
      content: attr(data-head) / "";
      color: var(--_muted);
    }
  }
  @media print {
    :host,
    :host([theme]) {
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      --_line: #999;
      --_scheme: light;
      border: 0;
    }
    .summary,
    section {
      padding-inline: 0;
    }
    .choice[part] {
      color: #000;
      background: none;
      border-color: #333;
    }
    button {
      display: none;
    }
    tr,
    .row {
      break-inside: avoid;
    }
    .row {
      break-after: avoid;
    }
    thead {
      display: table-header-group;
    }
    a::after {
      content: " (" attr(href) ")";
    }
  }
`,p={...a,declarationTitle:"Your choice",changeChoice:"Change your choice",allowed:"Allowed",refused:"Not allowed",allowedInPart:"Allowed in part",alwaysOn:"Always on",decidedOn:"You decided on {date}.",declarationUndecided:"You have not decided yet.",optedOut:"You have opted out in this browser. What the opt-out covers stays off until you opt back in.",provider:"Provided by {provider}",privacyLink:"Privacy policy",optOutLink:"Opt out with the provider",cookiesOf:"Cookies and storage of {service}",cookieName:"Name",cookieKind:"Kind",cookiePurpose:"Purpose",cookieDuration:"Kept for",cookie:"Cookie",cookieFrom:"Cookie of {domain}",localStorage:"Local storage",sessionStorage:"Session storage",indexedDB:"Database",caches:"Cache",untilCleared:"Until it is cleared",untilTabCloses:"Until the tab is closed",essential:"Essential",essentialText:"Needed to move around the shop and use it: the bag, signing in, and remembering this choice.",functional:"Functional",functionalText:"Remember how you like to use the shop.",analytics:"Analytics",analyticsText:"Show us which pages are visited, where problems occur, and whether our advertising works.","third-party":"Third parties","third-partyText":"Let other companies show content and advertising here, and recognise you."};class h extends o{static styles=[i,c];#e=null;#t=null;#a=t("div",{role:"status",part:"status"});#o=t("button",{type:"button",part:"change","aria-haspopup":"dialog",onclick:()=>{this.#e?.show("preferences")}});#i=t("div",{class:"categories"});open(e){this.#e=e,this.hasAttribute("theme")||this.setAttribute("theme",e.config.ui.theme),this.lang||=e.lang,this.#o.replaceChildren(e.translate("changeChoice")),this.renderRoot.append(t("div",{class:"summary",part:"summary"},this.#a,this.#o),this.#i),this.#r()}connectedCallback(){super.connectedCallback(),this.#e&&this.#r()}disconnectedCallback(){super.disconnectedCallback(),this.#t?.(),this.#t=null}#r(){this.#t??=this.#e.listen(()=>this.#n()),this.#n()}#n(){const e=this.#e,{config:a,lang:o,translate:i,getState:n}=e,{optedOut:s,decidedAt:d}=n(),{url:l,updated:c}=a.policy,p=s?i("optedOut"):d?i("decidedOn",{date:r(d,o)}):i("declarationUndecided"),h=c?i("policyDate",{date:r(c,o)}):l&&i("policyLink");this.#a.replaceChildren(t("p",{},p),...h?[t("p",{},l?t("a",{href:l},h):h)]:[]),this.#i.replaceChildren(...a.categories.map(a=>((e,{id:a,label:o,description:i,required:r,services:n})=>{const{translate:s,getState:d}=e,l=/^(?:essential|functional|analytics|third-party)$/.test(a),c=i??(l&&s(`${a}Text`)),{categories:p,services:h}=d(),u=(e,t)=>Object.hasOwn(e,t)&&"granted"===e[t],g=new Set([u(p,a),...n.map(e=>u(h,e.id))]),m=e=>r?"alwaysOn":e.size>1?"allowedInPart":e.has(!0)?"allowed":"refused",b=e=>t("span",{class:"choice",part:`choice ${m(e)}`},s(m(e)));return t("section",{part:"category","aria-labelledby":`category-${a}`},t("div",{class:"row"},t("h3",{id:`category-${a}`},o??(l?s(a):a)),b(g)),c&&t("p",{},c),...n.map(a=>((e,a,o)=>{const{id:i,label:r=i,provider:n,description:s,privacyUrl:d,optOutUrl:l}=a,{translate:c}=e,p=(e,a)=>e&&t("a",{href:e,target:"_blank",rel:"noopener","aria-label":`${a}: ${r}`},a),h=[p(d,c("privacyLink")),p(l,c("optOutLink"))].filter(Boolean);return t("div",{class:"service",part:"service"},t("div",{class:"row"},t("h4",{},r),o),n&&t("p",{},c("provider",{provider:n})),s&&t("p",{},s),h.length>0&&t("p",{class:"links"},...h),(({translate:e},{cookies:a,storage:o},i)=>{if(a.length+o.length===0)return null;const r=["cookieName","cookiePurpose","cookieDuration","cookieKind"].map(t=>e(t)),n=(e,a)=>0===a?t("th",{role:"rowheader",scope:"row"},e):t("td",{role:"cell","data-head":r[a]},e||"–"),s=(...e)=>t("tr",{role:"row"},...e.map(n)),d=t("tr",{role:"row"},...r.map(e=>t("th",{role:"columnheader",scope:"col"},e))),l=[...a.map(({name:t,purpose:a,duration:o,domain:i})=>s(t,a,o,i?e("cookieFrom",{domain:i}):e("cookie"))),...o.map(({name:t,area:a})=>s(t,"",e("sessionStorage"===a?"untilTabCloses":"untilCleared"),e(a)))];return t("table",{role:"table",part:"table","aria-label":e("cookiesOf",{service:i})},t("thead",{role:"rowgroup"},d),t("tbody",{role:"rowgroup"},...l))})(e,a,r))})(e,a,b(new Set([u(h,a.id)])))))})(e,a)))}}async function u(e,t){Object.keys(t.getState().categories).length||await new Promise(e=>n.addEventListener("consent:ready",e,{once:!0}));const a=s(t);d("consent-declaration",h),customElements.upgrade(e),e.open({...a,translate:l(a.config.ui.texts,p)})}export{h as ConsentDeclaration,u as cover};
