/** What each vendor can be told, and how. */
export declare const integrationsShape: {
    readonly type: "object";
    readonly or: {};
    readonly keys: {
        readonly googleConsentMode: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly mode: {
                    readonly type: "string";
                    readonly oneOf: readonly ["basic", "advanced"];
                    readonly or: "basic";
                };
                readonly services: {
                    readonly type: "array";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly map: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "array";
                        readonly of: {
                            readonly type: "string";
                            readonly oneOf: readonly ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage"];
                        };
                    };
                };
                readonly wait_for_update: {
                    readonly type: "number";
                    readonly min: 0;
                    readonly max: 10000;
                    readonly or: 500;
                };
                readonly ads_data_redaction: {
                    readonly type: "boolean";
                    readonly or: false;
                };
                readonly url_passthrough: {
                    readonly type: "boolean";
                    readonly or: false;
                };
                readonly dataLayer: {
                    readonly type: "string";
                    readonly pattern: "^[A-Za-z_$][\\w$]*$";
                    readonly or: "dataLayer";
                };
            };
        };
        readonly gtm: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly dataLayer: {
                    readonly type: "string";
                    readonly pattern: "^[A-Za-z_$][\\w$]*$";
                    readonly or: "dataLayer";
                };
            };
        };
        readonly microsoftUet: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly ids: {
                    readonly type: "array";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
            };
        };
        readonly metaPixel: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly ids: {
                    readonly type: "array";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
            };
        };
        readonly tiktok: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly ids: {
                    readonly type: "array";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
            };
        };
        readonly matomo: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly ids: {
                    readonly type: "array";
                    readonly of: {
                        readonly type: "string";
                        readonly pattern: "^[\\w-]{1,64}$";
                    };
                };
                readonly cookiesOnly: {
                    readonly type: "boolean";
                    readonly or: false;
                };
            };
        };
        readonly clarity: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly map: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "array";
                        readonly of: {
                            readonly type: "string";
                            readonly oneOf: readonly ["ad_Storage", "analytics_Storage"];
                        };
                    };
                };
            };
        };
        readonly shopify: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly map: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "array";
                        readonly of: {
                            readonly type: "string";
                            readonly oneOf: readonly ["analytics", "marketing", "preferences"];
                        };
                    };
                };
                readonly storefront: {
                    readonly type: "object";
                    readonly keys: {
                        readonly headlessStorefront: {
                            readonly type: "boolean";
                        };
                        readonly checkoutRootDomain: {
                            readonly type: "string";
                        };
                        readonly storefrontRootDomain: {
                            readonly type: "string";
                        };
                        readonly storefrontAccessToken: {
                            readonly type: "string";
                        };
                    };
                };
            };
        };
        readonly wordpress: {
            readonly type: "object";
            readonly flag: true;
            readonly keys: {
                readonly map: {
                    readonly type: "object";
                    readonly of: {
                        readonly type: "array";
                        readonly of: {
                            readonly type: "string";
                            readonly oneOf: readonly ["preferences", "statistics", "statistics-anonymous", "marketing"];
                        };
                    };
                };
            };
        };
    };
};
