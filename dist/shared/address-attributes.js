const addressAttributes = ["srcset", "src", "href", "data", "poster"];

export { addressAttributes as a };
