import type { Line } from './bag.mjs';

export interface Product {
  /** Letters only; also the name of its picture. */
  id: string;
  name: string;
  kind: string;
  /** In whole units. */
  price: number;
  /** Price before. */
  was?: number;
  /** Sizes, shades, towns; one = no choice. */
  options: string[];
  blurb: string;
  details: string[];
}

/** What a page knows of the request. */
export interface Visit {
  url: URL;
  /** `/milanoo` */
  base: string;
  lang: string;
  /** A word in the visitor's language; the English one if there is none. */
  t(text: string): string;
  /** Origin of a third party. */
  standIn(name?: string): string;
  /** Of the one who is signed in; empty = nobody. */
  name: string;
  bag: Line[];
  cookies: Map<string, string>;
  /** Name of the policy change that is tried out; empty = none. */
  change: string;
}

/** A change of the policy, to try out: what replaces keys of `policy`, and services that come to a category. */
export interface Change {
  label: string;
  policy: Record<string, unknown>;
  services?: Record<string, object[]>;
}

/** What makes a storefront: data and a few pieces of markup. Pages, bag, sign-in, panel and switcher are shared. */
export interface Shop {
  /** Its folder, and the name of its policy. */
  id: string;
  name: string;
  /** Of the home page. */
  title: string;
  description: string;
  /** Inside of a 32 × 32 SVG. */
  icon: string;
  /** Of the browser's frame. */
  colour: string;
  money(amount: number, lang: string): string;
  optionName: string;
  /** Addresses are relative to the shop. */
  nav: [label: string, href: string][];
  products: Product[];
  /** Code → its own name. */
  languages?: Record<string, string>;
  /** Other languages: English → theirs. */
  words?: Record<string, Record<string, string>>;
  facts: string[];
  announcement: string;
  bagName: string;
  home(visit: Visit): string;
  /** Goes below a product. */
  besides?(visit: Visit, product: Product): string;
  /** Tags for the head. */
  head(visit: Visit): string;
  /** Tags for the end of the body. */
  body(visit: Visit, page: string): string;
  privacy: { updated: string; lead: string; sections: [id: string, title: string, html: string][] };
  changes?: Record<string, Change>;
  /** A letter of the shop's, as its readers see it. */
  mail?(visit: Visit): string;
  draw(name: string): string | undefined;
}
