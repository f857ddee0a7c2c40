import { scriptTag } from "./packaged.mjs";

/** The page without any banner: on a first visit its tags are inert, on a returning one they run ungated. */
export const none = {
  id: "none",
  label: "bare page",
  gating: "none",
  head: () => "",
  script: (script, { isGranted }) => scriptTag(script, isGranted ? "" : 'type="text/plain"'),
};
