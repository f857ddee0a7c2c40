import { d as demandOf, l as listServices, f as findAdvanced, s as start$1 } from './shared/early.js';
import { i as isGranted, a as isMet, o as own } from './shared/own-keys.js';
import { r as readRecordName, a as readOptOutName } from './shared/cookie-names.js';
import { r as readMark } from './shared/read-mark.js';
import { a as attempt } from './shared/attempt.js';
import { s as safeDocument } from './shared/safe-document.js';
import { w as warn } from './shared/warn.js';
import { a as addressAttributes } from './shared/address-attributes.js';
import { i as isClassic } from './shared/script-type.js';
import { a as fitsHost, i as inAscii, f as fitsPattern, c as cookieDomainOf, h as hostOf } from './shared/host-of.js';
import { a as runForeign } from './shared/report.js';

function wrapNative(owner, name, stand, asked) {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const part = asked ?? (found?.set ? "set" : "value");
  const native = found?.[part];
  if (typeof native !== "function") return;
  const apply = (_, self, values) => stand(self, values, (given = values) => Reflect.apply(native, self, given));
  Reflect.defineProperty(owner, name, { ...found, [part]: new Proxy(native, { apply }) });
}
function wrapConstructor(name, construct) {
  const native = Reflect.get(globalThis, name);
  if (typeof native !== "function") return;
  const proxy = new Proxy(native, {
    construct: (_, values, target) => construct(values, Reflect.get(target, "prototype")) ?? Reflect.construct(native, values, target === proxy ? native : target)
  });
  const prototype = native.prototype;
  if (prototype.constructor === native) Reflect.defineProperty(prototype, "constructor", { value: proxy, writable: true, configurable: true });
  Reflect.set(globalThis, name, proxy);
}

function guardCookies(isHeld) {
  const drop = ([value], run) => {
    const text = `${value}`;
    const cookie = text.replace(/[\x00-\x1f\x7f]/g, "");
    const [, name = ""] = /^[\s=]*([^=;]*?)\s*(?:[=;]|$)/.exec(cookie) ?? [];
    return run([isHeld(name) ? `${cookie}; max-age=0` : text]);
  };
  wrapNative(Document.prototype, "cookie", (_, values, run) => drop(values, run));
  const { CookieStore } = globalThis;
  wrapNative(CookieStore?.prototype, "set", (_, [first, second], run) => {
    const { name = first, value = second, expires } = Object(first);
    return (expires ?? Infinity) > Date.now() && isHeld(String(name || value).trim()) ? Promise.resolve() : run();
  });
}

const withAddress = ["Script", "IFrame", "Image", "Link", "Media", "Video", "Source", "Track", "Embed", "Object"];
const prototypeOf = (name) => Reflect.get(globalThis, name)?.prototype;
function guardAddresses(divert, isKept) {
  for (const kind of withAddress) {
    const prototype = prototypeOf(`HTML${kind}Element`);
    for (const name of addressAttributes) {
      wrapNative(prototype, name, (self, [address], run) => divert(self, name, address) || run());
      wrapNative(prototype, name, (self, _, run) => isKept(self) && readKept(self, name) || run(), "get");
    }
  }
  const attribute = (self, name, value) => divert(self, String(name).toLowerCase(), value);
  wrapNative(Element.prototype, "setAttribute", (self, [name, value], run) => attribute(self, name, value) ? void 0 : run());
  wrapNative(Element.prototype, "setAttributeNS", (self, [space, name, value], run) => !space && attribute(self, name, value) ? void 0 : run());
  for (const name of ["setAttributeNode", "setAttributeNodeNS"]) {
    wrapNative(Element.prototype, name, (self, [node], run) => node instanceof Attr && attribute(self, node.name, node.value) ? null : run());
  }
  wrapNative(Attr.prototype, "value", (self, [value], run) => self.ownerElement && attribute(self.ownerElement, self.name, value) || run());
  wrapNative(Element.prototype, "removeAttribute", (self, [name], run) => attribute(self, name) || run());
  wrapNative(Element.prototype, "removeAttributeNS", (self, [space, name], run) => !space && attribute(self, name) || run());
  wrapNative(Element.prototype, "removeAttributeNode", (self, [node], run) => {
    if (!(node instanceof Attr) || node.ownerElement || !isKept(self)) return run();
    attribute(self, node.name);
    return node;
  });
  wrapConstructor("Audio", ([src], prototype) => src === void 0 ? src : Object.setPrototypeOf(Object.assign(safeDocument.createElement("audio"), { preload: "auto", src }), prototype));
}
function readKept(element, name) {
  const address = element.getAttribute(`data-${name}`);
  return name === "srcset" ? address : address && (attempt(() => new URL(address, element.baseURI).href) ?? address);
}
function guardMarkup(change, parseDead, afterParse, afterWrite) {
  const changed = (index, getsInto = () => true) => (self, values, run) => {
    const markup = String(values[index] ?? "");
    const isInto = getsInto(values[0]);
    const isText = /^(?:script|style|textarea)$/.test(self.localName) && isInto;
    const isRun = self instanceof Range || !!values[index + 1];
    const safe = isText ? markup : change(markup, isRun);
    const place = isInto ? self : self.parentNode;
    const parse = () => {
      if (safe === markup) return run();
      const made = run(values.map((value, at) => at === index ? safe : value));
      afterParse(made ?? place, /shadowroot/.test(markup));
      return made;
    };
    return isRun || !/<script/i.test(markup) ? parse() : parseDead(self, parse);
  };
  for (const prototype of [Element.prototype, ShadowRoot.prototype]) {
    wrapNative(prototype, "innerHTML", changed(0));
    wrapNative(prototype, "outerHTML", changed(0, () => false));
    wrapNative(prototype, "setHTMLUnsafe", changed(0));
  }
  wrapNative(Element.prototype, "insertAdjacentHTML", changed(1, (place) => /^(?:afterbegin|beforeend)$/i.test(String(place))));
  wrapNative(Range.prototype, "createContextualFragment", changed(0));
  for (const name of ["write", "writeln"]) {
    wrapNative(Document.prototype, name, (_, values, run) => {
      const markup = values.join("");
      const safe = change(markup, true);
      run(safe === markup ? values : [safe]);
      afterWrite();
    });
  }
}
const ways = {
  Node: ["appendChild", "insertBefore", "replaceChild"],
  Element: ["append", "prepend", "replaceChildren", "before", "after", "replaceWith", "insertAdjacentElement", "setHTML"],
  ShadowRoot: ["setHTML"],
  // What comes from a document that asks for nothing is asked for as soon as it is of this one, inserted or not.
  Document: ["append", "prepend", "replaceChildren", "importNode", "adoptNode", "body"],
  DocumentFragment: ["append", "prepend", "replaceChildren"],
  CharacterData: ["before", "after", "replaceWith"],
  Range: ["insertNode", "surroundContents"]
};
function guardInsertion(inspect) {
  for (const [owner, methods] of Object.entries(ways)) {
    for (const name of methods) {
      wrapNative(prototypeOf(owner), name, (self, values, run) => {
        (owner === "Node" ? values.slice(0, 1) : values).forEach(inspect);
        const made = run();
        if (name === "setHTML") inspect(self);
        return made;
      });
    }
  }
}

const attributes = {
  script: ["src"],
  iframe: ["src"],
  img: ["srcset", "src"],
  image: ["src", "srcset"],
  link: ["href"],
  video: ["src", "poster"],
  audio: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  embed: ["src"],
  object: ["data"]
};
const guardedSelector = `:is(${Object.keys(attributes).join()}):is([src],[srcset],[href],[data],[poster],[data-consent-auto])`;
const sign = "data-consent-auto";
function addressesOf(element) {
  return Object.hasOwn(attributes, element.localName) ? attributes[element.localName] : [];
}
function addressesIn(name, value) {
  const text = String(value ?? "").trim();
  return (name === "srcset" ? text.split(/,(?!\S)\s*|\s[^,]*,?\s*/) : [text]).filter(Boolean);
}
function isGuarded(element) {
  return element.hasAttribute(sign);
}
function bearerOf(element) {
  const { parentElement: player } = element;
  return /^(?:source|track)$/.test(element.localName) && !element.hasAttribute("data-consent") && player instanceof HTMLMediaElement ? player : element;
}
function isAuthored(element) {
  const bearer = bearerOf(element);
  return bearer.hasAttribute("data-consent") && !isGuarded(bearer);
}
function hold(element, services) {
  if (element.localName === "script") {
    element.toggleAttribute("async", element.async);
    element.setAttribute("data-type", element.getAttribute("type") ?? "");
    element.setAttribute("type", "text/plain");
  } else {
    for (const name of addressesOf(element)) {
      const address = element.getAttribute(name);
      if (address === null) continue;
      keepAddress(element, name, address);
      element.removeAttribute(name);
    }
  }
  mark(element, services);
}
function keepAddress(element, name, address) {
  const kept = `data-${name}`;
  if (isGuarded(element) || !element.hasAttribute(kept)) element.setAttribute(kept, address);
}
function mark(element, services) {
  if (isAuthored(element)) return;
  for (const [name, value] of marksOf(services)) element.setAttribute(name, value);
}
function letGo(element) {
  for (const name of ["data-consent", "data-service", sign]) element.removeAttribute(name);
  const isScript = element.localName === "script";
  if (isScript) element.removeAttribute("type");
  for (const name of isScript ? ["type"] : addressesOf(element)) {
    const address = element.getAttribute(`data-${name}`);
    if (address === null) continue;
    element.removeAttribute(`data-${name}`);
    element.setAttribute(name, address);
  }
  const { parentElement: player } = element;
  if (player instanceof HTMLMediaElement && player.networkState === 3) player.srcObject = null;
}
function keptAddresses(element) {
  return addressesOf(element).flatMap((name) => addressesIn(name, element.getAttribute(`data-${name}`)));
}
function isPending(element) {
  return addressesOf(element).some((name) => element.hasAttribute(`data-${name}`) && element.getAttribute(`data-${name}`) !== element.getAttribute(name));
}
function marksOf(services) {
  const { ids, service } = demandOf([...new Set(services)]);
  return [["data-consent", ids.join(" ")], ...service ? [["data-service", service]] : [], [sign, ""]];
}

const mostRemembered = 1e3;
function createGuardedSet(gate, isDenied) {
  const held = /* @__PURE__ */ new Set();
  const handed = /* @__PURE__ */ new WeakSet();
  let limit = 2 * mostRemembered;
  const keep = (element) => {
    if (!isGuarded(element)) return;
    handed.delete(element);
    held.add(element);
    if (held.size <= limit) return;
    for (const spare of [...held].filter((each) => !each.isConnected).slice(0, -mostRemembered)) held.delete(spare);
    limit = 2 * Math.max(held.size, mostRemembered);
  };
  const isWaiting = (element) => keptAddresses(element).some(isDenied);
  const retire = (element) => {
    if (gate.isHeld(element)) {
      if (element.isConnected) return false;
      handed.delete(element);
    }
    if (handed.has(element) && !isPending(element)) return true;
    if (element.localName === "script" || isWaiting(element)) return false;
    letGo(element);
    return true;
  };
  return {
    take(element, services) {
      hold(element, services);
      keep(element);
    },
    keep,
    settle(element) {
      if (!gate.isHeld(element)) (isWaiting(element) ? keep : letGo)(element);
    },
    handOver: (element) => void handed.add(element),
    isFree: (element) => isAuthored(element) ? isFreeByMark(gate, element) : isGuarded(element) && handed.has(element) && !gate.isHeld(element),
    release: () => held.forEach((element) => retire(element) && held.delete(element))
  };
}
function isFreeByMark(gate, element) {
  const bearer = bearerOf(element);
  return (!gate.isHeld(bearer) || gate.isMet(bearer)) && (bearer === element || keptAddresses(element).length > 0);
}

const name = "(?:=?[^\\s/=<>]+|=)(?![^\\s/=<>])";
const value = `"[^"]*"|'[^']*'|[^\\s"'<>][^\\s<>]*(?![^\\s<>])|(?=>)`;
const rest = `(?=[\\s/>])(?:[\\s/]|${name}(?:\\s*=\\s*(?:${value})|(?!\\s*=)))*>`;
const attribute = new RegExp(`(${name})(?:\\s*=\\s*(${value}))?`, "g");
const withText = "script|iframe|textarea|xmp|noscript";
const tagsOf = (kinds) => new RegExp(`<!--(?:-?>|[^]*?(?:--!?>|$))|(<(${kinds})${rest})[^]*?(?=</\\2[\\s/>]|$)|<(/?[a-z][^\\s/<>]*)${rest}|<[!?/][^>]*(?:>|$)`, "gi");
const tags = tagsOf(`${withText}|style|title`);
const tagsOfDrawings = tagsOf(withText);
function holdMarkup(markup, isRun, holdersOf) {
  return markup.replace(/<svg/i.test(markup) ? tagsOfDrawings : tags, (whole, head, holder, other = holder) => {
    const tag = head ?? whole;
    const kind = String(other).toLowerCase();
    if (!Object.hasOwn(attributes, kind)) return whole;
    const found = [...tag.matchAll(attribute)].map(([, key = "", text]) => [key.toLowerCase(), text]);
    const has = (wanted) => found.some(([key]) => key === wanted);
    const names = attributes[kind];
    const services = found.flatMap(([key, text]) => names.includes(key) ? addressesIn(key, meantBy(text)).flatMap(holdersOf) : []);
    const isScript = kind === "script";
    if (!services.length || isScript && !isRun || has("data-consent")) return whole;
    const moved = isScript ? ["type"] : names;
    const inert = tag.replace(attribute, (all, key) => moved.includes(key.toLowerCase()) ? has(`data-${key.toLowerCase()}`) ? "" : `data-${all}` : all);
    const marks = marksOf(services).map(([key, text]) => ` ${key}="${text}"`);
    return `${inert.replace(/^<\w+/, `$&${marks.join("")}${isScript ? ' type="text/plain"' : ""}`)}${whole.slice(tag.length)}`;
  });
}
const named = { "&sol;": "/", "&period;": ".", "&colon;": ":" };
function meantBy(text = "") {
  const decode = (all, hex, code) => named[all] ?? String.fromCharCode(parseInt(code, hex ? 16 : 10));
  return text.replace(/^["']|["']$/g, "").replace(/&(?:#([xX]?)(\w+);?|(?:sol|period|colon);)/g, decode);
}

function createWitnesses(handOver) {
  const witnessed = /* @__PURE__ */ new Set();
  return ({ localName }, services) => {
    if (/^(?:img|link)$/.test(localName)) return;
    for (const service of services.filter(({ id }) => !witnessed.has(id))) {
      witnessed.add(service.id);
      const witness = safeDocument.createElement("source");
      mark(witness, [service]);
      handOver(witness);
      (safeDocument.head ?? safeDocument.documentElement).prepend(witness);
      queueMicrotask(() => witness.remove());
    }
  };
}

function guardElements(watchlist, gate) {
  const guarded = createGuardedSet(gate, watchlist.isHeld);
  const spent = /* @__PURE__ */ new WeakSet();
  const divert = createDiversion(watchlist, guarded, gate, spent);
  const inspect = createInspection(watchlist, guarded, spent);
  guardAddresses(divert, (element) => isGuarded(element) && !guarded.isFree(element));
  const [parseDead, afterWrite] = watch((element, from) => {
    if (!isGuarded(element)) inspect(element, from);
    else queueMicrotask(() => gate.isHeld(element) && guarded.handOver(element));
  });
  const afterParse = (place, hasRoots) => (hasRoots ? piercedElementsIn : elementsIn)(place).filter(isGuarded).forEach((element) => inspect(element));
  guardMarkup((markup, isRun) => holdMarkup(markup, isRun, watchlist.holdersOf), parseDead, afterParse, afterWrite);
  guardInsertion((root) => elementsIn(root).forEach((element) => inspect(element)));
  return () => guarded.release();
}
function createInspection({ holdersOf, servicesOf }, guarded, spent) {
  const witness = createWitnesses(guarded.handOver);
  return (element, from) => {
    if (guarded.isFree(element) || isInert(element) || spent.has(element)) return;
    const isSpent = isScript(element) && !!from && from !== "parser";
    if (isSpent) spent.add(element);
    if (from === "dead") return;
    if (isGuarded(element) && isPending(element)) guarded.settle(element);
    const addresses = addressesOf(element).flatMap((name) => addressesIn(name, element.getAttribute(name)));
    const holders = addresses.flatMap(holdersOf);
    if (!holders.length) return witness(element, addresses.flatMap(servicesOf));
    if (from) warn(`${element.outerHTML.slice(0, 160)} stands unmarked in the page: ${isSpent ? "it has run" : "it is held, but may have been fetched"}`);
    if (!isSpent) guarded.take(element, holders);
  };
}
function createDiversion({ holdersOf }, guarded, gate, spent) {
  return (element, name, address) => {
    if (!addressesOf(element).includes(name)) return false;
    const holders = addressesIn(name, address).flatMap(holdersOf);
    const kept = `data-${name}`;
    if (guarded.isFree(element) && (isAuthored(element) || !holders.length || element.getAttribute(kept) === String(address))) {
      if (!holders.length && isGuarded(element)) element.removeAttribute(kept);
      return false;
    }
    if (isScript(element)) {
      if (holders.length && element.isConnected && !isInert(element) && !spent.has(element)) guarded.take(element, holders);
      else if (!holders.length && isGuarded(element) && !element.isConnected && !gate.isHeld(element)) letGo(element);
      return false;
    }
    if (holders.length) {
      keepAddress(element, name, address);
      mark(element, holders);
      guarded.keep(element);
    } else if (isGuarded(element) && element.hasAttribute(kept) && (address !== void 0 || element.getAttribute(name) !== element.getAttribute(kept))) {
      element.removeAttribute(kept);
      letGo(element);
      gate.release(element);
    }
    return holders.length > 0;
  };
}
const isScript = (element) => element.localName === "script";
const isInert = (element) => isScript(element) && !isClassic(element) && element.type !== "module";
const kindOf = (root) => attempt(() => Reflect.get(Node.prototype, "nodeType", root));
function findIn(root, words) {
  const kind = kindOf(root);
  return kind === 1 || kind === 11 ? [...(kind > 1 ? DocumentFragment : Element).prototype.querySelectorAll.call(root, words)] : [];
}
function elementsIn(root) {
  const inner = findIn(root, guardedSelector);
  return kindOf(root) === 1 && Element.prototype.matches.call(root, guardedSelector) ? [root, ...inner] : inner;
}
function piercedElementsIn(place) {
  return [...elementsIn(place), ...findIn(place, "*").flatMap(({ shadowRoot }) => shadowRoot instanceof ShadowRoot ? piercedElementsIn(shadowRoot) : [])];
}
function watch(tell) {
  const look = (records, from) => {
    for (const { target, addedNodes, attributeName } of records) {
      for (const node of attributeName ? [target] : addedNodes) for (const element of elementsIn(node)) tell(element, attributeName ? void 0 : from);
    }
  };
  const observer = new MutationObserver((records) => look(records, "parser"));
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ["data-consent"] });
  safeDocument.querySelectorAll(guardedSelector).forEach((element) => tell(element, "before"));
  const parseDead = (place, parse) => {
    const fragments = new MutationObserver(() => {
    });
    fragments.observe(Reflect.get(Node.prototype, "parentNode", place) ?? place.content ?? place, { childList: true, subtree: true });
    parse();
    look(fragments.takeRecords(), "dead");
    fragments.disconnect();
  };
  return [parseDead, () => look(observer.takeRecords(), "before")];
}

function guardNetwork(isHeld) {
  const { prototype } = Request;
  const isHeldFetch = (input) => isHeld(attempt(() => Reflect.get(prototype, "url", input)) ?? input);
  wrapNative(globalThis, "fetch", (_, [input, init], run) => {
    if (!isHeldFetch(input)) return run();
    const { signal = input?.signal } = init ?? {};
    return new Promise((_resolve, reject) => {
      const refuse = () => reject(signal?.aborted ? signal.reason : new TypeError("Failed to fetch: not granted"));
      if (signal?.aborted) refuse();
      else setTimeout(refuse);
    });
  });
  wrapNative(globalThis, "fetchLater", (_, [input], run) => isHeldFetch(input) ? { activated: false } : run());
  wrapNative(Navigator.prototype, "sendBeacon", (_, [address], run) => !isHeld(address) && run());
  guardRequests(isHeld);
  for (const [name, closed] of [["WebSocket", 3], ["EventSource", 2]]) {
    wrapConstructor(name, (values, kind) => isHeld(values[0]) ? deadChannel(values, kind, closed) : void 0);
  }
}
function guardRequests(isHeld) {
  const { prototype } = XMLHttpRequest;
  const opened = /* @__PURE__ */ new WeakMap();
  const sent = /* @__PURE__ */ new WeakMap();
  wrapNative(prototype, "open", (self, values, run) => {
    const before = opened.get(self);
    const targets = sent.get(self);
    opened.set(self, values);
    try {
      run();
    } catch (error) {
      opened.set(self, before);
      throw error;
    }
    if (!targets) return;
    sent.delete(self);
    Reflect.deleteProperty(self, "readyState");
    if (!targets.splice(0).length) self.dispatchEvent(new Event("readystatechange"));
  });
  wrapNative(prototype, "send", (self, [body], run) => {
    const [method, address, ...options] = opened.get(self) ?? [];
    if (sent.has(self)) throw new DOMException("Failed to send: not open", "InvalidStateError");
    if (!isHeld(address)) return run();
    const isSync = options.length && !options[0];
    const targets = isSync ? [] : targetsOf(self, method, body);
    sent.set(self, targets);
    if (isSync) {
      setState(self, 4);
      throw new DOMException("Failed to send: not granted", "NetworkError");
    }
    begin(self, targets);
  });
  wrapNative(prototype, "abort", (self, _, run) => {
    const targets = sent.get(self);
    if (!targets) return run();
    end(self, targets, "abort");
    if (sent.get(self) === targets) setState(self, 0);
  });
}
function targetsOf(request, method, body) {
  return (body ?? null) === null || /^(?:get|head)$/i.test(String(method)) ? [request] : [request.upload, request];
}
function begin(request, targets) {
  for (const target of [request, request.upload]) if (targets.includes(target)) target.dispatchEvent(new ProgressEvent("loadstart"));
  setTimeout(() => end(request, targets, "error"));
}
function end(request, targets, type) {
  const told = targets.splice(0);
  if (!told.length) return;
  setState(request, 4);
  request.dispatchEvent(new Event("readystatechange"));
  for (const target of told) for (const each of [type, "loadend"]) target.dispatchEvent(new ProgressEvent(each));
}
function setState(request, value) {
  Object.defineProperty(request, "readyState", { value, configurable: true });
}
function deadChannel([address, options], prototype, closed) {
  const isSocket = closed === 3;
  const { href } = new URL(String(address), safeDocument.baseURI);
  const url = isSocket ? href.replace(/^http/, "ws") : href;
  if (isSocket && !/^wss?:[^#]*$/.test(url)) throw new DOMException("Failed to open", "SyntaxError");
  const channel = Object.setPrototypeOf(new EventTarget(), prototype);
  const own = (values) => {
    for (const [name, value] of Object.entries(values)) Object.defineProperty(channel, name, { value, writable: true, configurable: true, enumerable: true });
  };
  const send = () => {
    if (!channel["readyState"]) throw new DOMException("Failed to send: not granted", "InvalidStateError");
  };
  const close = () => {
    if (!channel["readyState"]) own({ readyState: 2 });
  };
  own({ url, readyState: 0, withCredentials: !!options?.withCredentials, bufferedAmount: 0, extensions: "", protocol: "", binaryType: "blob", onopen: null, onmessage: null, onerror: null, onclose: null, send, close });
  setTimeout(() => {
    if (channel["readyState"] === closed) return;
    own({ readyState: closed });
    const events = [new Event("error"), ...isSocket ? [new CloseEvent("close", { code: 1006 })] : []];
    for (const event of events) {
      const handler = channel[`on${event.type}`];
      if (typeof handler === "function") channel.addEventListener(event.type, handler, { once: true });
      channel.dispatchEvent(event);
    }
  });
  return channel;
}

function createWatchlist(services, isGranted) {
  const hosts = services.map((service) => ({ service, fits: service.domains.filter(Boolean).map((domain) => fitsHost(inAscii(domain))) }));
  const cookies = services.map((service) => ({ service, fits: service.cookies.filter(isSettable).map(({ name }) => fitsPattern(name)) }));
  const known = /* @__PURE__ */ new Map();
  const find = (list, text) => {
    const found = list.filter(({ fits }) => fits.some((fit) => fit(text))).map(({ service }) => service);
    return found.some(({ isRequired }) => isRequired) ? [] : found;
  };
  const denied = (found) => found.every(({ id }) => isGranted(id)) ? [] : found;
  const servicesOf = (address) => {
    const host = hostOf(address);
    if (!known.has(host)) known.set(host, host ? find(hosts, host) : []);
    return known.get(host);
  };
  const holdersOf = (address) => denied(servicesOf(address));
  return {
    servicesOf,
    holdersOf,
    isHeld: (address) => holdersOf(address).length > 0,
    isCookieHeld: (name) => denied(find(cookies, name)).length > 0
  };
}
function isSettable({ domain }) {
  return `.${location.hostname}`.endsWith(domain && `.${cookieDomainOf(domain)}`);
}

function startGuard(host, services) {
  const watchlist = createWatchlist(services, (id) => isGranted(host.getState(), id));
  const ours = [readRecordName(host.input), readOptOutName(host.input)];
  guardNetwork(watchlist.isHeld);
  guardCookies((name) => !ours.includes(name) && watchlist.isCookieHeld(name));
  const items = services.map(({ id, category }) => ({ id, owner: category }));
  return guardElements(watchlist, {
    isHeld: (element) => host.isHeld(element),
    isMet: (element) => isMet({ items }, host.getState(), readMark(element)),
    release: (element) => host.release(element)
  });
}

function start(host) {
  const services = listServices(host.input);
  const advanced = findAdvanced(own(host.input)["integrations"], services);
  const tellVendors = start$1(host);
  let open = () => {
  };
  runForeign(() => open = startGuard(host, services.map((service) => advanced.includes(service.id) ? { ...service, domains: [] } : service)));
  return (state) => {
    tellVendors(state);
    open();
  };
}

export { start };
