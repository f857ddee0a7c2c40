import type { Parsed } from "./shape.js";
/** Name in marks, cookie and API. */
export declare const id: {
    readonly type: "string";
    readonly pattern: "^[\\w-]{1,64}$";
};
/** Where decisions are sent. Apart, so that the part that sends them need not carry the rest. */
export declare const recordShape: {
    readonly type: "object";
    readonly keys: {
        readonly url: {
            readonly type: "string";
            readonly pattern: string;
        };
    };
};
/** The config but for the settings of vendors, which visitors are not shown: the parts that draw do not carry those. */
export declare const pageShape: {
    readonly type: "object";
    readonly or: {};
    readonly keys: {
        readonly $schema: {
            readonly type: "string";
        };
        readonly policy: {
            readonly type: "object";
            readonly or: {};
            readonly keys: {
                readonly url: {
                    readonly type: "string";
                    readonly pattern: "^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$";
                };
                readonly version: {
                    readonly type: "string";
                    readonly or: "";
                };
                readonly updated: {
                    readonly type: "string";
                };
                readonly material: {
                    readonly type: "boolean";
                    readonly or: true;
                };
                readonly changes: {
                    readonly type: "string";
                };
                readonly noticeDays: {
                    readonly type: "number";
                    readonly min: 0;
                    readonly max: 400;
                };
            };
        };
        readonly mode: {
            readonly type: "string";
            readonly oneOf: readonly ["opt-in", "opt-out", "notice"];
            readonly doubt: "opt-in";
            readonly or: "opt-in";
        };
        readonly preset: {
            readonly type: "string";
            readonly oneOf: readonly ["strict", "eu-us"];
            readonly doubt: "strict";
        };
        readonly regions: {
            readonly type: "array";
            readonly isWhole: true;
            readonly of: {
                readonly type: "object";
                readonly need: readonly ["in"];
                readonly keys: {
                    readonly in: {
                        readonly type: "array";
                        readonly isWhole: true;
                        readonly of: {
                            readonly type: "string";
                            readonly pattern: "^(?:\\*|(?![Xx]{2}|[Zz]{2}|[Ee][Uu]|[Uu][Kk])[A-Za-z]{2}(?:-\\w{1,3})?)$";
                        };
                    };
                    readonly mode: {
                        readonly type: "string";
                        readonly oneOf: readonly ["opt-in", "opt-out", "notice"];
                        readonly doubt: "opt-in";
                    };
                    readonly signals: {
                        readonly type: "object";
                        readonly keys: {
                            readonly gpc: {
                                readonly type: "string";
                                readonly oneOf: readonly ["honor", "ignore"];
                                readonly doubt: "honor";
                            };
                            readonly dnt: {
                                readonly type: "string";
                                readonly oneOf: readonly ["honor", "ignore"];
                                readonly doubt: "honor";
                            };
                        };
                    };
                };
            };
            readonly doubt: readonly [{
                readonly in: readonly ["*"];
                readonly mode: "opt-in";
            }];
        };
        readonly region: {
            readonly type: "string";
        };
        readonly regionUrl: {
            readonly type: "string";
            readonly pattern: "^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$";
        };
        readonly signals: {
            readonly type: "object";
            readonly or: {};
            readonly keys: {
                readonly gpc: {
                    readonly type: "string";
                    readonly oneOf: readonly ["honor", "ignore"];
                    readonly doubt: "honor";
                    readonly or: "honor";
                };
                readonly dnt: {
                    readonly type: "string";
                    readonly oneOf: readonly ["honor", "ignore"];
                    readonly doubt: "honor";
                    readonly or: "ignore";
                };
            };
        };
        readonly cookie: {
            readonly type: "object";
            readonly or: {};
            readonly keys: {
                readonly name: {
                    readonly type: "string";
                    readonly pattern: "^[\\w.-]{1,64}$";
                    readonly or: "consent";
                };
                readonly days: {
                    readonly type: "number";
                    readonly min: 1;
                    readonly max: 400;
                    readonly or: 182;
                };
                readonly domain: {
                    readonly type: "string";
                };
                readonly path: {
                    readonly type: "string";
                    readonly pattern: "^/[^;\\s]*$";
                    readonly or: "/";
                };
                readonly sameSite: {
                    readonly type: "string";
                    readonly oneOf: readonly ["Strict", "Lax", "None"];
                    readonly or: "Lax";
                };
                readonly secure: {
                    readonly type: "boolean";
                };
            };
        };
        readonly optOut: {
            readonly type: "object";
            readonly or: {};
            readonly keys: {
                readonly cookie: {
                    readonly type: "string";
                    readonly pattern: "^[\\w.-]{1,64}$";
                    readonly or: "consent_optout";
                };
                readonly days: {
                    readonly type: "number";
                    readonly min: 1;
                    readonly max: 400;
                    readonly or: 400;
                };
                readonly categories: {
                    readonly type: "array";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                    readonly isWhole: true;
                };
            };
        };
        readonly categories: {
            readonly type: "array";
            readonly of: {
                readonly type: "object";
                readonly need: readonly ["id"];
                readonly keys: {
                    readonly id: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                    readonly label: {
                        readonly type: "string";
                    };
                    readonly description: {
                        readonly type: "string";
                    };
                    readonly required: {
                        readonly type: "boolean";
                        readonly or: false;
                    };
                    readonly mode: {
                        readonly type: "string";
                        readonly oneOf: readonly ["opt-in", "opt-out", "notice"];
                        readonly doubt: "opt-in";
                    };
                    readonly services: {
                        readonly type: "array";
                        readonly of: {
                            readonly type: "object";
                            readonly need: readonly ["id"];
                            readonly keys: {
                                readonly id: {
                                    readonly type: "string";
                                    readonly pattern: "^[\\w-]{1,64}$";
                                };
                                readonly label: {
                                    readonly type: "string";
                                };
                                readonly provider: {
                                    readonly type: "string";
                                };
                                readonly description: {
                                    readonly type: "string";
                                };
                                readonly privacyUrl: {
                                    readonly type: "string";
                                    readonly pattern: "^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$";
                                };
                                readonly optOutUrl: {
                                    readonly type: "string";
                                    readonly pattern: "^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$";
                                };
                                readonly domains: {
                                    readonly type: "array";
                                    readonly of: {
                                        readonly type: "string";
                                    };
                                    readonly or: readonly [];
                                };
                                readonly cookies: {
                                    readonly type: "array";
                                    readonly or: readonly [];
                                    readonly of: {
                                        readonly type: "object";
                                        readonly need: readonly ["name"];
                                        readonly keys: {
                                            readonly name: {
                                                readonly type: "string";
                                            };
                                            readonly domain: {
                                                readonly type: "string";
                                            };
                                            readonly path: {
                                                readonly type: "string";
                                            };
                                            readonly purpose: {
                                                readonly type: "string";
                                            };
                                            readonly duration: {
                                                readonly type: "string";
                                            };
                                        };
                                    };
                                };
                                readonly storage: {
                                    readonly type: "array";
                                    readonly or: readonly [];
                                    readonly of: {
                                        readonly type: "object";
                                        readonly need: readonly ["area", "name"];
                                        readonly keys: {
                                            readonly area: {
                                                readonly type: "string";
                                                readonly oneOf: readonly ["localStorage", "sessionStorage", "indexedDB", "caches"];
                                            };
                                            readonly name: {
                                                readonly type: "string";
                                            };
                                        };
                                    };
                                };
                            };
                        };
                        readonly or: readonly [];
                    };
                };
            };
            readonly or: readonly [{
                readonly id: "essential";
                readonly required: true;
            }, {
                readonly id: "functional";
            }, {
                readonly id: "analytics";
            }, {
                readonly id: "third-party";
            }];
            readonly doubt: readonly [{
                readonly id: "essential";
                readonly required: true;
            }];
        };
        readonly autoBlock: {
            readonly type: "boolean";
            readonly or: false;
            readonly doubt: true;
        };
        readonly reload: {
            readonly type: "string";
            readonly oneOf: readonly ["auto", "never", "always"];
            readonly or: "auto";
        };
        readonly compat: {
            readonly type: "object";
            readonly or: {};
            readonly keys: {
                readonly import: {
                    readonly type: "boolean";
                    readonly or: false;
                };
                readonly cookiebot: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly onetrust: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly "vanilla-cookieconsent": {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly klaro: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly usercentrics: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly cookieyes: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly iubenda: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly osano: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly probo: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
            };
        };
        readonly integrations: {
            readonly type: "object";
            readonly of: {
                readonly type: "any";
            };
            readonly or: {};
        };
        readonly record: {
            readonly type: "object";
            readonly keys: {
                readonly url: {
                    readonly type: "string";
                    readonly pattern: string;
                };
            };
        };
        readonly ui: {
            readonly type: "object";
            readonly or: {};
            readonly keys: {
                readonly layout: {
                    readonly type: "string";
                    readonly oneOf: readonly ["bar", "box", "dialog"];
                    readonly or: "bar";
                };
                readonly position: {
                    readonly type: "string";
                    readonly oneOf: readonly ["bottom", "top", "bottom-start", "bottom-end", "top-start", "top-end", "center"];
                };
                readonly modal: {
                    readonly type: "boolean";
                    readonly or: false;
                };
                readonly theme: {
                    readonly type: "string";
                    readonly oneOf: readonly ["auto", "light", "dark"];
                    readonly or: "auto";
                };
                readonly lang: {
                    readonly type: "string";
                };
                readonly texts: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "string";
                    };
                    readonly or: {};
                };
                readonly links: {
                    readonly type: "array";
                    readonly or: readonly [];
                    readonly of: {
                        readonly type: "object";
                        readonly need: readonly ["label", "url"];
                        readonly keys: {
                            readonly label: {
                                readonly type: "string";
                            };
                            readonly url: {
                                readonly type: "string";
                                readonly pattern: "^(?:(?:https?|mailto|tel):|(?![^/?#]*:))[^\\s\\x00-\\x1f\\\\]+$";
                            };
                        };
                    };
                };
                readonly reopen: {
                    readonly type: "boolean";
                    readonly or: true;
                };
            };
        };
    };
};
/** A parsed config, every default filled in, but for the settings of vendors: those are as they were given. */
export type PageConfig = Parsed<typeof pageShape>;
