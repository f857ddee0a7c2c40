/** Attributes that have a browser ask for something; of what is held their names begin with `data-`. */
export const addressAttributes = ["srcset", "src", "href", "data", "poster"] as const;
