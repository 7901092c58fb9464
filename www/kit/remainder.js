// @ts-check
/** What agrees, what was not checked and why, what was left out at the door, and what the result rests on. */

import { element } from "./element.js";
import { familyName, words } from "./findings.js";
import { sourceLabels } from "./labels.js";
import { spellPath } from "./pointer.js";
import { visible } from "./text.js";

/** @typedef {import("./types.js").Reading} Reading */

/**
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
export function renderAgreements(reading) {
  return [...renderAgreed(reading), ...renderDifferences(reading)];
}

/**
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
function renderAgreed({ assessment, submission, say }) {
  if (assessment.agreements.length === 0) return [element("p", { class: "quiet" }, say("agreements.none"))];
  const labels = sourceLabels(say, submission.sources);
  return [
    element(
      "ul",
      { class: "agreements" },
      assessment.agreements.map(({ what, sources }) =>
        element(
          "li",
          null,
          words("span", what, "agreement-what"),
          " ",
          element("span", { class: "agreement-sources" }, say.list(sources.map((index) => labels[index] ?? ""))),
        ),
      ),
    ),
  ];
}

/**
 * What differs by too little to be a finding, below what agrees.
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
function renderDifferences({ assessment, submission, say }) {
  const differences = assessment.differences ?? [];
  if (differences.length === 0) return [];
  const labels = sourceLabels(say, submission.sources);
  return [
    element("p", { class: "section-text" }, say("differences.text")),
    element(
      "ul",
      { class: "differences" },
      differences.map(({ what, evidence }) =>
        element(
          "li",
          null,
          words("span", what, "agreement-what"),
          " ",
          element(
            "span",
            { class: "agreement-sources", dir: "auto" },
            say.list(evidence.map(({ source, quote }) => `${visible(quote)} (${labels[source ?? -1] ?? ""})`)),
          ),
        ),
      ),
    ),
  ];
}

/**
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
export function renderNotChecked({ assessment, say }) {
  if (assessment.notChecked.length === 0) return [element("p", { class: "quiet" }, say("notChecked.none"))];
  /** @type {Map<string, { rule: string, partly?: boolean }[]>} */
  const byReason = new Map();
  for (const { rule, reason, partly } of assessment.notChecked) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), { rule, partly }]);
  }
  return [
    element("p", { class: "section-text" }, say("notChecked.text")),
    element(
      "dl",
      { class: "not-checked" },
      [...byReason].map(([reason, rules]) =>
        element(
          "div",
          { "data-rules": rules.map(({ rule }) => rule).join(" ") },
          words("dt", reason),
          element("dd", null, say.list([...new Set(rules.map(({ rule }) => familyName(say, rule.split("/")[0] ?? "")))]), rules.every(({ partly }) => partly === true) && ` (${say("notChecked.partly")})`),
        ),
      ),
    ),
  ];
}

/**
 * @param {Reading} reading
 * @returns {HTMLElement[]}
 */
export function renderDropped({ assessment, say }) {
  if (assessment.dropped.length === 0) return [element("p", { class: "quiet" }, say("dropped.none"))];
  const reasons = [...new Set(assessment.dropped.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => [
    element("p", { class: "section-text" }, say.has(`dropped.${reason}`) ? say(`dropped.${reason}`) : reason),
    element(
      "ul",
      { class: "dropped" },
      assessment.dropped
        .filter((entry) => entry.reason === reason)
        .map(({ path }) =>
          element("li", null, visible(spellPath(say, path)), " ", element("code", null, visible(path))),
        ),
    ),
  ]);
}

/**
 * @param {Reading} reading
 * @returns {HTMLElement}
 */
export function renderProvenance({ assessment, say }) {
  /** @type {[string, import("./element.js").Child][]} */
  const facts = [
    [say("provenance.engine"), assessment.engine],
    [say("provenance.policy"), [assessment.policy.id, " ", digest(assessment.policy.digest)]],
    [say("provenance.input"), digest(assessment.input.digest)],
    [
      say("provenance.data"),
      element(
        "ul",
        { class: "inline" },
        assessment.packs.map(({ id, date }) => element("li", null, `${id} ${date}`)),
      ),
    ],
  ];
  return element(
    "dl",
    { class: "provenance" },
    facts.map(([name, value]) => element("div", null, element("dt", null, name), element("dd", null, value))),
  );
}

/** @param {string} value */
function digest(value) {
  return element("code", { class: "digest", title: value }, value.length > 20 ? `${value.slice(0, 16)}…` : value);
}

/**
 * Sources that may have been misread.
 * @param {Reading} reading
 */
export function renderMisread({ assessment, submission, say }) {
  if (assessment.misread.length === 0) return null;
  const labels = sourceLabels(say, submission.sources);
  return element(
    "div",
    { class: "misread", role: "note" },
    element("p", null, say("misread.text")),
    element(
      "ul",
      null,
      assessment.misread.map(({ source, why }) => element("li", null, `${labels[source] ?? ""}: `, words("span", why))),
    ),
  );
}
