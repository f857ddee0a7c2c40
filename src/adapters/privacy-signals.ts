/** Signals of an opt-out that the browser sends: `true`, and the `"1"` of old extensions. Anything else is no signal. */
export function readPrivacySignals(): { gpc: boolean; dnt: boolean } {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: unknown; doNotTrack?: unknown };
  return { gpc: isSet(globalPrivacyControl), dnt: isSet(doNotTrack) || doNotTrack === "yes" };
}

function isSet(value: unknown): boolean {
  return value === true || value === "1";
}
