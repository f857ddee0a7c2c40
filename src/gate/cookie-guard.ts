import { wrapNative } from "../platform/wrap-native.js";

/**
 * Drops cookies of denied services when scripts set them, silently.
 *
 * A write to such a name becomes its own deletion: the attributes stay, and a `Max-Age` of 0 stands last, which is the one that counts
 * (https://www.rfc-editor.org/rfc/rfc6265#section-5.3). So deletions by anybody take effect as before, in whatever form they come.
 */
export function guardCookies(isHeld: (name: string) => boolean): void {
  const drop = ([value]: readonly unknown[], run: (values: readonly unknown[]) => unknown) => {
    const text = `${value as string}`;
    // oxlint-disable-next-line no-control-regex -- a control character would end the cookie before what is added
    const cookie = text.replace(/[\x00-\x1f\x7f]/g, "");
    const [, name = ""] = /^[\s=]*([^=;]*?)\s*(?:[=;]|$)/.exec(cookie) ?? [];
    return run([isHeld(name) ? `${cookie}; max-age=0` : text]);
  };
  wrapNative(Document.prototype, "cookie", (_, values, run) => drop(values, run));
  const { CookieStore } = globalThis as { CookieStore?: { prototype: object } };
  wrapNative(CookieStore?.prototype, "set", (_, [first, second], run) => {
    const { name = first, value = second, expires } = Object(first) as Record<string, unknown>;
    return ((expires ?? Infinity) as number) > Date.now() && isHeld(String(name || value).trim()) ? Promise.resolve() : run();
  });
}
