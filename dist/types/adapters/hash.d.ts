/** SHA-256 in hexadecimal; empty where there is no `crypto.subtle`: https://w3c.github.io/webcrypto/ offers it to secure contexts alone. */
export declare function sha256(text: string): Promise<string>;
/** 128 random bits in hexadecimal. */
export declare function randomId(): string;
