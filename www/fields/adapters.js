// @ts-check
/** Adapters of applicant-tracking systems: data alone, one file a vendor. */

import ashby from "./adapters/ashby.json" with { type: "json" };
import bamboohr from "./adapters/bamboohr.json" with { type: "json" };
import greenhouseLegacy from "./adapters/greenhouse-legacy.json" with { type: "json" };
import greenhouse from "./adapters/greenhouse.json" with { type: "json" };
import icims from "./adapters/icims.json" with { type: "json" };
import jazzhr from "./adapters/jazzhr.json" with { type: "json" };
import lever from "./adapters/lever.json" with { type: "json" };
import smartrecruiters from "./adapters/smartrecruiters.json" with { type: "json" };
import teamtailor from "./adapters/teamtailor.json" with { type: "json" };
import workday from "./adapters/workday.json" with { type: "json" };

/**
 * `hosts` are patterns of page hosts (`*.` for any below); `recognise` are selectors of which one must be in the form, for forms on a company's
 * own site; `fixture` is the form in `fixtures/` on which a test runs the adapter.
 * @typedef {{ schema: string, id: string, vendor: string, version: string, source: string, hosts: string[], recognise: string[],
 *   fields: { selector: string, meaning: string, section?: string }[], fixture: string }} Adapter
 */

/** @type {Adapter[]} */
export const ADAPTERS = [ashby, bamboohr, greenhouse, greenhouseLegacy, icims, jazzhr, lever, smartrecruiters, teamtailor, workday];

/** The adapter of a form, by the host's word, the page's host or what is in the form.
 * @param {Element | Document | ShadowRoot} root @param {{ adapter?: string, host?: string }} [options] @returns {Adapter | undefined} */
export function adapterFor(root, options = {}) {
  if (options.adapter) return ADAPTERS.find(({ id }) => id === options.adapter);
  const host = (options.host ?? globalThis.location?.hostname ?? "").toLowerCase();
  const known = ADAPTERS.filter(({ hosts }) => hosts.some((pattern) => fits(host, pattern)));
  const recognised = (known.length > 0 ? known : ADAPTERS).find(({ recognise }) => recognise.some((selector) => root.querySelector(selector)));
  return recognised ?? known[0];
}

/** @param {string} host @param {string} pattern */
function fits(host, pattern) {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;
}
