/** Attributes that have a browser ask for something; of what is held their names begin with `data-`. */
export declare const addressAttributes: readonly ["srcset", "src", "href", "data", "poster"];
