// @ts-check
/** One key each for going through the rows and saying what came of them; never while something is typed. */

import { helpDialog } from "./help.js";
import { settle } from "./result.js";
import { state } from "./state.js";

/** @typedef {import("../cases/case.js").Outcome} Outcome */

export function listenForKeys() {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (document.querySelector("dialog") || (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable], [role=slider]"))) return;
    const act = ACTS[event.key];
    if (!act || (event.key !== "?" && !document.getElementById("rows"))) return;
    event.preventDefault();
    act();
  });
}

const ACTS = /** @type {Record<string, () => void>} */ ({
  j: () => go(1),
  k: () => go(-1),
  e: () => decide("explained"),
  c: () => decide("confirmed"),
  "?": helpDialog,
});

/** @returns {HTMLElement[]} */
function rows() {
  return [...document.querySelectorAll(/** @type {"summary"} */ ("#rows .row > summary"))];
}

function here() {
  const row = document.activeElement?.closest(".finding");
  return rows().findIndex((summary) => summary.closest(".finding") === row);
}

/** @param {1 | -1} step */
function go(step) {
  const all = rows();
  const at = here();
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** @param {Outcome["verdict"]} verdict */
function decide(verdict) {
  const row = document.activeElement?.closest(".finding");
  const number = Number(row?.id.split("-")[1]);
  const finding = findingOf(number);
  if (!row || !finding) return;
  const reason = /** @type {HTMLTextAreaElement | null} */ (row.querySelector(".reason textarea"))?.value.trim() ?? "";
  settle(finding, { verdict, reason, at: new Date().toISOString() });
}

/** @param {number} number as it is printed */
function findingOf(number) {
  const grades = ["verify", "ask", "note", "support"];
  return state.assessment?.findings.map((finding, at) => ({ finding, at })).sort((a, b) => grades.indexOf(a.finding.grade) - grades.indexOf(b.finding.grade) || a.at - b.at)[number - 1]?.finding;
}
