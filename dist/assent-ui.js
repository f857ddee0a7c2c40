const t="undefined"==typeof document?void 0:(e=document,new Proxy(e,{get(t,o){const r=Reflect.get(Document.prototype,o,e);return"function"==typeof r?r.bind(e):r},set:(t,o,r)=>Reflect.set(Document.prototype,o,r,e)}));var e;function o(e,o){t.dispatchEvent(new CustomEvent(e,{detail:o}))}function r(t,e){console.error(`[assent] ${t}`),o("consent:error",{message:t,...e})}const n=globalThis,s=n.ShadowRoot&&(void 0===n.ShadyCSS||n.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,i=Symbol(),a=new WeakMap;let c=class{constructor(t,e,o){if(this._$cssResult$=!0,o!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(s&&void 0===t){const o=void 0!==e&&1===e.length;o&&(t=a.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),o&&a.set(e,t))}return t}toString(){return this.cssText}};const p=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,o,r)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+t[r+1],t[0]);return new c(o,t,i)},d=(t,e)=>{if(s)t.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const o of e){const e=document.createElement("style"),r=n.litNonce;void 0!==r&&e.setAttribute("nonce",r),e.textContent=o.cssText,t.appendChild(e)}},l=s?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const o of t.cssRules)e+=o.cssText;return(t=>new c("string"==typeof t?t:t+"",void 0,i))(e)})(t):t,{is:h,defineProperty:u,getOwnPropertyDescriptor:f,getOwnPropertyNames:m,getOwnPropertySymbols:y,getPrototypeOf:g}=Object,b=globalThis,v=b.trustedTypes,_=v?v.emptyScript:"",x=b.reactiveElementPolyfillSupport,$=(t,e)=>t,w={toAttribute(t,e){switch(e){case Boolean:t=t?_:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let o=t;switch(e){case Boolean:o=null!==t;break;case Number:o=null===t?null:Number(t);break;case Object:case Array:try{o=JSON.parse(t)}catch(t){o=null}}return o}},E=(t,e)=>!h(t,e),k={attribute:!0,type:String,converter:w,reflect:!1,useDefault:!1,hasChanged:E};Symbol.metadata??=Symbol("metadata"),b.litPropertyMetadata??=new WeakMap;class S extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=k){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const o=Symbol(),r=this.getPropertyDescriptor(t,o,e);void 0!==r&&u(this.prototype,t,r)}}static getPropertyDescriptor(t,e,o){const{get:r,set:n}=f(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:r,set(e){const s=r?.call(this);n?.call(this,e),this.requestUpdate(t,s,o)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??k}static _$Ei(){if(this.hasOwnProperty($("elementProperties")))return;const t=g(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty($("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($("properties"))){const t=this.properties,e=[...m(t),...y(t)];for(const o of e)this.createProperty(o,t[o])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,o]of e)this.elementProperties.set(t,o)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const o=this._$Eu(t,e);void 0!==o&&this._$Eh.set(o,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const o=new Set(t.flat(1/0).reverse());for(const t of o)e.unshift(l(t))}else void 0!==t&&e.push(l(t));return e}static _$Eu(t,e){const o=e.attribute;return!1===o?void 0:"string"==typeof o?o:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const o of e.keys())this.hasOwnProperty(o)&&(t.set(o,this[o]),delete this[o]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return d(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,o){this._$AK(t,o)}_$ET(t,e){const o=this.constructor.elementProperties.get(t),r=this.constructor._$Eu(t,o);if(void 0!==r&&!0===o.reflect){const n=(void 0!==o.converter?.toAttribute?o.converter:w).toAttribute(e,o.type);this._$Em=t,null==n?this.removeAttribute(r):this.setAttribute(r,n),this._$Em=null}}_$AK(t,e){const o=this.constructor,r=o._$Eh.get(t);if(void 0!==r&&this._$Em!==r){const t=o.getPropertyOptions(r),n="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:w;this._$Em=r;const s=n.fromAttribute(e,t.type);this[r]=s??this._$Ej?.get(r)??s,this._$Em=null}}requestUpdate(t,e,o,r=!1,n){if(void 0!==t){const s=this.constructor;if(!1===r&&(n=this[t]),o??=s.getPropertyOptions(t),!((o.hasChanged??E)(n,e)||o.useDefault&&o.reflect&&n===this._$Ej?.get(t)&&!this.hasAttribute(s._$Eu(t,o))))return;this.C(t,e,o)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:o,reflect:r,wrapped:n},s){o&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,s??e??this[t]),!0!==n||void 0!==s)||(this._$AL.has(t)||(this.hasUpdated||o||(e=void 0),this._$AL.set(t,e)),!0===r&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,o]of t){const{wrapped:t}=o,r=this[e];!0!==t||this._$AL.has(e)||void 0===r||this.C(e,void 0,o,r)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}}function A(t,e){return{type:"save",choices:new Map,others:t,source:e}}S.elementStyles=[],S.shadowRootOptions={mode:"open"},S[$("elementProperties")]=new Map,S[$("finalized")]=new Map,x?.({ReactiveElement:S}),(b.reactiveElementVersions??=[]).push("2.1.2");const O={bannerTitle:"Your choice about cookies",bannerText:"We use cookies that this shop needs to work. With your consent we also use others, to remember how you like to shop, to see what works, and to show content from other companies. You can change your mind at any time.",policyLink:"Cookie policy",policyDate:"Cookie policy of {date}",acceptAll:"Accept all",rejectAll:"Reject all",preferences:"Preferences"},P=p`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483000 !important;
    display: block !important;
    box-sizing: border-box !important;
    padding: 16px !important;
    pointer-events: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .card {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 40px;
    align-items: center;
    max-width: 1120px;
    max-height: calc(100vh - 32px);
    max-height: calc(100dvh - 32px);
    margin: 0 auto;
    padding: 24px 28px;
    overflow: auto;
    overscroll-behavior: contain;
    pointer-events: auto;
    color-scheme: var(--_scheme);
    color: var(--_text);
    background: var(--_surface);
    font: var(--_font);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    animation: rise 0.25s ease-out;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px;
    min-width: 320px;
  }
  ::slotted(*) {
    all: revert !important;
    box-sizing: border-box !important;
    margin: 0 !important;
    color: inherit !important;
    font: inherit !important;
  }
  ::slotted([slot="title"]) {
    font: var(--_font) !important;
    font-size: 1.125em !important;
    font-weight: 650 !important;
    line-height: 1.3 !important;
    margin-bottom: 6px !important;
  }
  ::slotted([slot="text"]) {
    max-width: 68ch !important;
    font-size: 0.9375em !important;
    color: var(--_muted) !important;
  }
  ::slotted([slot="policy"]) {
    display: inline-block !important;
    padding: 6px 0 !important;
    font-size: 0.875em !important;
    color: var(--_text) !important;
    text-decoration: underline !important;
    text-underline-offset: 3px !important;
  }
  ::slotted(button) {
    appearance: none !important;
    display: block !important;
    width: 100% !important;
    min-height: 48px !important;
    padding: 10px 18px !important;
    border: 2px solid var(--_accent) !important;
    border-radius: calc(var(--_radius) * 0.72) !important;
    font: inherit !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    overflow-wrap: anywhere !important;
    color: var(--_on-accent) !important;
    background: var(--_accent) !important;
    cursor: pointer !important;
  }
  ::slotted(button[slot="preferences"]) {
    grid-column: 1 / -1 !important;
    color: var(--_text) !important;
    background: transparent !important;
    border-color: var(--_line) !important;
  }
  ::slotted(:hover) {
    filter: contrast(0.85) !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_text) !important;
    outline-offset: 3px !important;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
  @media (max-width: 54em) {
    .card {
      grid-template-columns: minmax(0, 1fr);
      padding: 20px;
    }
    .actions {
      min-width: 0;
      margin-top: 6px;
    }
  }
  @media (max-width: 32em) {
    :host {
      padding: 8px !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .card {
      animation: none;
    }
  }
`;function j(e,o,...r){const n=t.createElement(e);for(const[t,e]of Object.entries(o))"function"==typeof e?n.addEventListener(t.slice(2),e):void 0!==e&&!1!==e&&n.setAttribute(t,!0===e?"":e);return n.append(...r.filter(t=>!!t)),n}function U(){return new Promise(e=>{"hidden"===t.visibilityState?e():requestAnimationFrame(()=>setTimeout(e)),setTimeout(e,200)})}function C(t,e){return(o,r={})=>(Object.hasOwn(t,o)?t[o]:e[o]).replace(/\{(\w+)\}/g,(t,e)=>r[e]??t)}function R(t,e){const o=new Date(t);if(Number.isNaN(o.getTime()))return t;const[,r,n]=/^\d{4}(-\d\d)?(-\d\d)?$/.exec(t)??[],s=r&&{timeZone:"UTC"};return new Intl.DateTimeFormat(e||void 0,{year:"numeric",month:"long",...r&&!n?{}:{day:"numeric"},...s}).format(o)}const M=p`
  :host {
    --_surface: var(--assent-surface, #fff);
    --_text: var(--assent-text, #1d1b19);
    --_muted: var(--assent-muted, #4d4944);
    --_line: var(--assent-line, #d9d5cf);
    --_accent: var(--assent-accent, #1d1b19);
    --_on-accent: var(--assent-on-accent, #fff);
    --_radius: var(--assent-radius, 14px);
    --_font: var(--assent-font, max(16px, 1rem)/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif);
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 12px 40px rgb(0 0 0 / 0.18);
    --_scheme: light;
  }
  :host([theme="dark"]) {
    --_surface: var(--assent-surface, #1e1d1b);
    --_text: var(--assent-text, #f6f3ee);
    --_muted: var(--assent-muted, #c9c4bb);
    --_line: var(--assent-line, #45423d);
    --_accent: var(--assent-accent, #f6f3ee);
    --_on-accent: var(--assent-on-accent, #1e1d1b);
    --_shadow: 0 0 0 1px #45423d, 0 12px 40px rgb(0 0 0 / 0.6);
    --_scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) {
      --_surface: var(--assent-surface, #1e1d1b);
      --_text: var(--assent-text, #f6f3ee);
      --_muted: var(--assent-muted, #c9c4bb);
      --_line: var(--assent-line, #45423d);
      --_accent: var(--assent-accent, #f6f3ee);
      --_on-accent: var(--assent-on-accent, #1e1d1b);
      --_shadow: 0 0 0 1px #45423d, 0 12px 40px rgb(0 0 0 / 0.6);
      --_scheme: dark;
    }
  }
`;class T extends S{static styles=[M,P];#t=null;open(e){if(this.#t)return;const{ui:r}=e.config;this.setAttribute("theme",r.theme),this.setAttribute("layout",r.layout),this.hidden=!1,this.hasChildNodes()||this.append(...this.#e(e));const n=e.listen(()=>this.close()),s=(e=>{const{style:o}=t.documentElement,r=o.scrollPaddingBottom,n=new ResizeObserver(([t])=>{o.scrollPaddingBottom=`${Math.ceil(t?.borderBoxSize[0]?.blockSize??0)}px`});return n.observe(e),()=>{n.disconnect(),o.scrollPaddingBottom=r}})(this);this.#t=()=>{n(),s()},o("consent:show",{view:"banner"})}close(){this.#t&&(this.#t(),this.#t=null,this.hidden=!0,o("consent:hide",{view:"banner"}))}createRenderRoot(){const t=super.createRenderRoot(),e=["title","text","policy"].map(t=>j("slot",{name:t})),o=j("div",{class:"actions",part:"actions"},j("slot",{name:"actions"}),j("slot",{name:"preferences"}));return t.append(j("div",{class:"card",part:"card"},j("div",{part:"message"},...e,j("slot",{})),o)),t}#e({config:t,lang:e,perform:o,show:r}){const n=C(t.ui.texts,O),{url:s,updated:i}=t.policy,a=j("h2",{slot:"title",id:"assent-title"},n("bannerTitle"));this.setAttribute("role","region"),this.setAttribute("aria-labelledby",a.id);const c=t=>{this.close(),o(A(t,"banner"),{pause:U})},p=(t,e,o)=>j("button",{slot:t,type:"button",onclick:o},e);return[a,j("p",{slot:"text"},n("bannerText")),...s?[j("a",{slot:"policy",href:s},i?n("policyDate",{date:R(i,e)}):n("policyLink"))]:[],p("actions",n("rejectAll"),()=>c(!1)),p("actions",n("acceptAll"),()=>c(!0)),p("preferences",n("preferences"),()=>{r("preferences")})]}}const z={type:"string"},L={type:"array",of:z},D={type:"string",pattern:"^[\\w-]{1,64}$"},N={type:"string",pattern:"^[\\w.-]{1,64}$"},q={type:"number",min:1,max:400},B={type:"string",pattern:"^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$"},W={type:"string",oneOf:["opt-in","opt-out","notice"],doubt:"opt-in"},H={type:"string",oneOf:["honor","ignore"],doubt:"honor"},I={type:"object",keys:{gpc:H,dnt:H}},J={type:"object",need:["id"],keys:{id:D,label:z,description:z,required:{type:"boolean",or:!1},mode:W,services:{type:"array",of:{type:"object",need:["id"],keys:{id:D,label:z,provider:z,description:z,privacyUrl:B,optOutUrl:B,domains:{...L,or:[]},cookies:{type:"array",or:[],of:{type:"object",need:["name"],keys:{name:z,domain:z,path:z,purpose:z,duration:z}}},storage:{type:"array",or:[],of:{type:"object",need:["area","name"],keys:{area:{type:"string",oneOf:["localStorage","sessionStorage","indexedDB","caches"]},name:z}}}}},or:[]}}},Y={type:"object",of:D},F={type:"object",or:{},keys:{$schema:z,policy:{type:"object",or:{},keys:{url:B,version:{...z,or:""},updated:z,material:{type:"boolean",or:!0},changes:z,noticeDays:{type:"number",min:0,max:3650}}},mode:{...W,or:"opt-in"},preset:{type:"string",oneOf:["strict","eu-us"]},regions:{type:"array",or:[],of:{type:"object",need:["in"],keys:{in:L,mode:W,signals:I}}},region:z,regionUrl:B,signals:{...I,or:{},keys:{gpc:{...H,or:"honor"},dnt:{...H,or:"ignore"}}},cookie:{type:"object",or:{},keys:{name:{...N,or:"consent"},days:{...q,or:182},domain:z,path:{type:"string",pattern:"^/[^;\\s]*$",or:"/"},sameSite:{type:"string",oneOf:["Strict","Lax","None"],or:"Lax"},secure:{type:"boolean"}}},optOut:{type:"object",or:{},keys:{cookie:{...N,or:"consent_optout"},days:{...q,or:400},categories:{type:"array",of:D}}},categories:{type:"array",of:J,or:[{id:"essential",required:!0},{id:"functional"},{id:"analytics"},{id:"third-party"}],doubt:[{id:"essential",required:!0}]},autoBlock:{type:"boolean",or:!1,doubt:!0},reload:{type:"string",oneOf:["auto","never","always"],or:"auto"},compat:{type:"object",or:{},keys:{import:{type:"boolean",or:!1},cookiebot:Y,onetrust:Y,"vanilla-cookieconsent":Y,klaro:Y,usercentrics:Y,cookieyes:Y,iubenda:Y,osano:Y,probo:Y}},integrations:{type:"object",of:{type:"any"},or:{}},record:{type:"object",keys:{url:B}},ui:{type:"object",or:{},keys:{layout:{type:"string",oneOf:["bar","box","dialog"],or:"bar"},position:{type:"string",oneOf:["bottom","top","bottom-start","bottom-end","top-start","top-end","center"]},theme:{type:"string",oneOf:["auto","light","dark"],or:"auto"},lang:z,texts:{type:"object",of:z,or:{}},links:{type:"array",or:[],of:{type:"object",need:["label","url"],keys:{label:z,url:B}}},reopen:{type:"boolean",or:!0}}}}};function K(t,e){return e.map(e=>[V(t.toLowerCase(),e.toLowerCase()),e]).reduce((t,e)=>e[0]<t[0]?e:t)[1]}function V(t,e){let o=Array.from({length:e.length+1},(t,e)=>e);for(let r=1;r<=t.length;r++){const n=[r];for(let s=1;s<=e.length;s++)n[s]=Math.min(n[s-1]+1,o[s]+1,o[s-1]+(t[r-1]===e[s-1]?0:1));o=n}return o[e.length]}function Z(t,e,o,r){const n=void 0===e?t.or:e;if(void 0===n)return n;if(!(({type:t,oneOf:e,pattern:o,min:r,max:n},s)=>"any"===t||("array"===t?Array.isArray(s):typeof s===t&&null!==s&&!Array.isArray(s)&&("number"==typeof s?s>=r&&s<=n:"string"!=typeof s||(!e||e.includes(s))&&(!o||new RegExp(o).test(s)))))(t,n))return r.wrong(o,n,t),Z(t,t.doubt,o,r);const{of:s}=t;return Array.isArray(n)?s?n.map((t,e)=>Z(s,t??null,`${o}[${e}]`,r)).filter(t=>void 0!==t):n:"object"===t.type?(({keys:t,of:e,need:o=[]},r,n,s)=>{const i=new Map(Object.entries(r)),a=Object.keys(t??r);for(const t of i.keys())a.includes(t)||s.unknown(n,t,a);const c=a.map(o=>[o,Z(t?.[o]??e,i.get(o),`${n}.${o}`,s)]),p=c.filter(([t,e])=>void 0===e&&o.includes(t));for(const[e]of p)i.has(e)||s.wrong(`${n}.${e}`,void 0,t[e]);return p.length?void 0:Object.fromEntries(c)})(t,n,o,r):n}function G({categories:t,optOut:e},o){const r=new Set,n=(t,e)=>t.filter(({id:t})=>(r.has(t)&&o.push({path:e,found:`"${t}" a second time`,expected:"an id of its own for each category and service"}),!r.has(t)&&r.add(t))),s=t.flatMap(t=>n([t],"$.categories").map(t=>({...t,services:n(t.services,`$.categories.${t.id}.services`)})));for(const t of e.categories??[])s.some(e=>e.id===t)||o.push({path:"$.optOut.categories",found:tt(t),expected:"the id of a category"});return s}const Q=new Map([[F.keys.regionUrl.pattern,"an http, https, mailto or tel URL, or a relative one, without spaces"],[F.keys.cookie.keys.path.pattern,"a path that starts with /"],[F.keys.cookie.keys.name.pattern,"letters, digits, ., - and _"],[F.keys.compat.keys.klaro.of.pattern,"letters, digits, - and _"]]);function X({type:t,oneOf:e,pattern:o,min:r,max:n}){return e?e.map(t=>`"${t}"`).join(" or "):"number"===t?`a number from ${r} to ${n}`:Q.get(o)??{string:"a text",array:"a list",object:"an object",boolean:"true or false",any:"something"}[t]}function tt(t){return void 0===t?"nothing":String(JSON.stringify(t)??typeof t).slice(0,80)}const et=["src","srcset","href","data","poster"],ot=new WeakMap;function rt(e){const o=Object(e),n=ot.get(o);if(n)return n;const{config:s,problems:i}=(t=>{const e=[],o=Z(F,t,"$",{wrong:(t,o,r)=>e.push({path:t,found:tt(o),expected:X(r)}),unknown:(t,o,r)=>e.push({path:`${t}.${o}`,found:`the unknown key "${o}"`,expected:`"${K(o,r)}", or no such key`})});return{config:{...o,categories:G(o,e)},problems:e}})(e);ot.set(o,s);for(const t of i)r(`config ${t.path}: found ${t.found}, expected ${t.expected}`,t);return(e=>{const o=new Set(e.categories.flatMap(({id:t,services:e})=>[t,...e.map(t=>t.id)]));for(const e of t.querySelectorAll("[data-consent]:not(html)")){const t=`${e.getAttribute("data-consent")} ${e.getAttribute("data-service")??""}`.match(/[^\s!]+/g)??[],r=t.filter(t=>!o.has(t)),n="script"!==e.localName&&et.some(t=>e.hasAttribute(t)&&!e.hasAttribute(`data-${t}`));!r.length&&t.length||nt(e,`is held back for ever: the config has no category or service "${r.join('", "')}"`),n&&nt(e,"is fetched whatever the visitor decides: write its address as data-src, data-srcset, data-href, data-data or data-poster")}})(s),s}function nt(t,e){r(`${t.outerHTML.slice(0,160)} ${e}`,{element:t})}function st(t){return t.find(t=>t&&/^en(-[a-z]{2})?$/i.test(t))??"en"}function it(t,e){customElements.get(t)||customElements.define(t,e)}async function at(e,o){const n=(e=>{const o=rt(e.input),r=[e.lang,o.ui.lang,t.documentElement.lang];return{...e,config:o,lang:st(r)}})(o);if("banner"===e)return it("consent-banner",T),lt("consent-banner").open(n);try{it("consent-preferences",(await(import("./assent-preferences.js"))).ConsentPreferences)}catch(t){return r(`assent-preferences.js did not load, so the preferences cannot be shown: serve it beside assent-ui.js (${t})`)}return lt("consent-preferences").open(n)}function ct(){ht("consent-banner")?.close?.(),ht("consent-preferences")?.close?.()}async function pt(t,e){}function dt(t){rt(t)}function lt(e){const o=ht(e);if(o)return o;const r=t.createElement(e);return t.body.prepend(r),r}function ht(e){return t.getElementsByTagName(e)[0]}export{o as a,O as b,C as c,dt as check,pt as cover,A as d,j as e,R as f,ct as hide,p as i,U as n,t as s,at as show,M as t,S as y};
