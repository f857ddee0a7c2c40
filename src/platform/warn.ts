/** Tells the developer that a call or a setting has no effect. */
export function warn(message: string): void {
  console.warn(`[assent] ${message}`);
}
