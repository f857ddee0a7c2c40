/**
 * A script that gives a page the Global Privacy Control as `https://www.w3.org/TR/gpc/` has it.
 *
 * For pages to include before all else, in WebKit above all: it has no such signal, and no way to be given one from outside.
 */
export const privacyControl =
  "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true, enumerable: true });";
