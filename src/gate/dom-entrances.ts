import { addressAttributes } from "../core/address-attributes.js";
import { attempt } from "../core/attempt.js";
import { safeDocument } from "../platform/safe-document.js";
import { wrapConstructor, wrapNative } from "../platform/wrap-native.js";

/* Where an address, markup or an element comes into a document by script. What this browser does not have is left out. */

const withAddress = ["Script", "IFrame", "Image", "Link", "Media", "Video", "Source", "Track", "Embed", "Object"];

const prototypeOf = (name: string) => (Reflect.get(globalThis, name) as { prototype: object } | undefined)?.prototype;

/**
 * Asks `divert` before an address is set; if it says true, it has kept it. What is kept is read as if it had been set. An address that is
 * taken away is one that is `undefined`, which is never kept.
 */
export function guardAddresses(divert: (element: Element, name: string, address?: unknown) => boolean, isKept: (element: Element) => boolean): void {
  for (const kind of withAddress) {
    const prototype = prototypeOf(`HTML${kind}Element`);
    for (const name of addressAttributes) {
      wrapNative(prototype, name, (self, [address], run) => divert(self, name, address) || run());
      wrapNative(prototype, name, (self: Element, _, run) => (isKept(self) && readKept(self, name)) || run(), "get");
    }
  }
  const attribute = (self: Element, name: unknown, value?: unknown) => divert(self, String(name).toLowerCase(), value);
  wrapNative(Element.prototype, "setAttribute", (self, [name, value], run) => (attribute(self, name, value) ? undefined : run()));
  wrapNative(Element.prototype, "setAttributeNS", (self, [space, name, value], run) => (!space && attribute(self, name, value) ? undefined : run()));
  for (const name of ["setAttributeNode", "setAttributeNodeNS"]) {
    wrapNative(Element.prototype, name, (self, [node], run) => (node instanceof Attr && attribute(self, node.name, node.value) ? null : run()));
  }
  wrapNative(Attr.prototype, "value", (self: Attr, [value], run) => (self.ownerElement && attribute(self.ownerElement, self.name, value)) || run());
  wrapNative(Element.prototype, "removeAttribute", (self, [name], run) => attribute(self, name) || run());
  wrapNative(Element.prototype, "removeAttributeNS", (self, [space, name], run) => (!space && attribute(self, name)) || run());
  wrapNative(Element.prototype, "removeAttributeNode", (self: Element, [node], run) => {
    if (!(node instanceof Attr) || node.ownerElement || !isKept(self)) return run();
    attribute(self, node.name);
    return node;
  });
  // Its constructor sets the address where no stand-in is.
  wrapConstructor("Audio", ([src], prototype) => (src === undefined ? src : Object.setPrototypeOf(Object.assign(safeDocument.createElement("audio"), { preload: "auto", src }), prototype) as object));
}

/** As the native getter does: the whole address, or what is written where that makes none, as in a template, whose base is `about:blank`. */
function readKept(element: Element, name: string): string | null {
  const address = element.getAttribute(`data-${name}`);
  return name === "srcset" ? address : address && (attempt(() => new URL(address, element.baseURI).href) ?? address);
}

/**
 * Passes markup through `change` before it is parsed, and says when a document has been written to. What gets into a script, a style or a
 * text area is text; what gets beside one, or in its place, is markup. Most ways make scripts that never run: `parseDead` does the parsing
 * there. Of the others `change` is told; one that is given options may be told by them to run scripts. `afterParse` is told where what has
 * been changed has got, and whether shadow roots may have come with it.
 */
export function guardMarkup(
  change: (markup: string, isRun: boolean) => string,
  parseDead: (place: Element, parse: () => unknown) => void,
  afterParse: (place: unknown, hasRoots: boolean) => void,
  afterWrite: () => void,
): void {
  const changed = (index: number, getsInto: (place: unknown) => boolean = () => true) => (self: Element | Range, values: readonly unknown[], run: (values?: readonly unknown[]) => unknown) => {
    const markup = String(values[index] ?? "");
    const isInto = getsInto(values[0]);
    const isText = /^(?:script|style|textarea)$/.test((self as Element).localName) && isInto;
    const isRun = self instanceof Range || !!values[index + 1];
    const safe = isText ? markup : change(markup, isRun);
    const place = isInto ? self : (self as Element).parentNode;
    const parse = () => {
      if (safe === markup) return run();
      const made = run(values.map((value, at) => (at === index ? safe : value)));
      afterParse(made ?? place, /shadowroot/.test(markup)); // A range answers what it has made.
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

const ways: { readonly [owner: string]: readonly string[] } = {
  Node: ["appendChild", "insertBefore", "replaceChild"],
  Element: ["append", "prepend", "replaceChildren", "before", "after", "replaceWith", "insertAdjacentElement", "setHTML"],
  ShadowRoot: ["setHTML"],
  // What comes from a document that asks for nothing is asked for as soon as it is of this one, inserted or not.
  Document: ["append", "prepend", "replaceChildren", "importNode", "adoptNode", "body"],
  DocumentFragment: ["append", "prepend", "replaceChildren"],
  CharacterData: ["before", "after", "replaceWith"],
  Range: ["insertNode", "surroundContents"],
};

/**
 * Shows `inspect` everything that is about to be inserted; not what it is inserted before, or takes the place of. What a sanitizer lets through
 * asks for nothing before the running code has ended.
 */
export function guardInsertion(inspect: (inserted: unknown) => void): void {
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
