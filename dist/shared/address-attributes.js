const addressAttributes = ["src", "srcset", "href", "data", "poster"];

export { addressAttributes as a };
