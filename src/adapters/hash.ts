/** SHA-256 in hexadecimal; empty where there is no `crypto.subtle`: https://w3c.github.io/webcrypto/ offers it to secure contexts alone. */
export async function sha256(text: string): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  return subtle ? hex(new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)))) : "";
}

/** 128 random bits in hexadecimal. */
export function randomId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
