import type { ConsentState } from "../core/types.js";
import { runForeign } from "../platform/report.js";
import { warn } from "../platform/warn.js";
import { type Integration, isDecision, type Purpose, word } from "./integration.js";
import { dataLayerOf, tellLayer } from "./page-global.js";

const ads = /doubleclick|google[-_]?ad|googlesyndication/i;
const analytics = /google[-_]?analytics/i;

const types: { readonly [type: string]: readonly [purpose: Purpose, vendor?: RegExp, other?: RegExp] } = {
  ad_storage: ["ads", ads, analytics],
  ad_user_data: ["ads", ads, analytics],
  ad_personalization: ["ads", ads, analytics],
  analytics_storage: ["analytics", /google[-_]?analytics|google[-_]?tag[-_]?manager/i, ads],
  functionality_storage: ["preferences"],
  personalization_storage: ["preferences"],
};

const always = { security_storage: "granted" };

/**
 * Google Consent Mode v2: one `default` before any tag is configured, then one `update` for each decision
 * (https://developers.google.com/tag-platform/security/guides/consent).
 *
 * The default is denied where the visitor decides, or has decided; where a mode grants beforehand, it says so. A default that
 * assent-stub.js or the page has set already is kept, and corrected by an update where it may say something else. `ads_data_redaction` and
 * `url_passthrough` are set before it. Throws as long as no default can be set. Another layer that the page assigns is told all of it anew,
 * ahead of what stands in it, as Google's tags would take everything for granted there.
 */
export const googleConsentMode: Integration = (settings, ask, hear) => {
  const layer = () => dataLayerOf(settings);
  // Google's tags take a command only as an `arguments` object.
  function command(..._command: unknown[]): void {
    // oxlint-disable-next-line prefer-rest-params -- see above
    layer().push(arguments);
  }
  const denied = Object.fromEntries(Object.keys(types).map((type) => [type, "denied"]));
  let told: Record<string, unknown> | undefined;
  let decision: string | null | undefined;
  const tell = (state: ConsentState) => {
    const values = Object.fromEntries(Object.entries(types).map(([type, [purpose, vendor, other]]) => [type, word(ask(state, purpose, vendor, type, other))]));
    const now = isDecision(state) ? state.decidedAt : undefined;
    if (!told) {
      for (const name of ["ads_data_redaction", "url_passthrough"]) if (settings[name]) command("set", name, true);
      const found = findDefault(layer());
      const first = found ?? (now ? denied : values);
      if (!found) command("consent", "default", { ...first, ...always, wait_for_update: settings["wait_for_update"] ?? 500 });
      told = first;
    }
    // An opt-out by a link stands before its record does: that is no further decision.
    const isNews = (now !== decision && decision !== null) || Object.keys(types).some((type) => values[type] !== told![type]);
    if (isNews) command("consent", "update", { ...values, ...always });
    told = values;
    decision = now;
  };
  return tellLayer(settings, tell, (state, assigned) => {
    told = decision = undefined;
    const others = assigned.some(isDefault) ? [] : assigned.splice(0);
    runForeign(() => {
      tell(state);
      hear();
    });
    assigned.splice(assigned.length, 0, ...others);
  });
};

function isDefault(entry: unknown): boolean {
  const command = Object(entry) as Record<string, unknown>;
  return command[0] === "consent" && command[1] === "default";
}

/**
 * What stands as the default already; warns if tags were configured before it, or before ours. Which of several holds depends on where the
 * visitor is, and so does one for a region: then nothing is known of it, and the first update says everything.
 */
function findDefault(layer: readonly unknown[]): Record<string, unknown> | undefined {
  const entries = layer.map((entry) => Object(entry) as Record<string, unknown>);
  const first = entries.findIndex(isDefault);
  const late = entries.findIndex((entry) => entry[0] === "config" || entry[0] === "event" || entry["event"] === "gtm.js");
  if (late >= 0 && (first < 0 || late < first)) {
    warn(`Google's tags read consent before a default was set: dataLayer[${late}] comes first. Put assent.js, or assent-stub.js, before Google's snippet`);
  }
  const [values, ...others] = entries.filter(isDefault).map((entry) => Object(entry[2]) as Record<string, unknown>);
  return values && (others.length || "region" in values ? {} : values);
}
