// @ts-check
/** The beginning: how to read an application, and the ones on this desk in the order of reading, to be searched. */

import { element, fill } from "../../kit/element.js";
import { quoted } from "../../kit/text.js";
import { findingKey, nameOf, newCase, sourcesFromText, withSources } from "../cases/case.js";
import { button } from "./controls.js";
import { assess, makeId, now, open, put } from "./desk.js";
import { state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */

/** From this many on, the list can be searched. */
const SEARCHED = 5;
const DAY = 86_400_000;
/** Where the build puts an invented application. */
const EXAMPLE = "example.json";

/** @param {HTMLElement} start */
export function renderStart(start) {
  const { say, cases } = state;
  start.hidden = state.current !== null;
  if (start.hidden) {
    fill(start);
    return;
  }
  fill(
    start,
    element("h1", { class: "case-name" }, say("start.heading")),
    element("p", { class: "lead" }, state.keys ? say("start.text.keys", { keys: state.keys }) : say("start.text")),
    element("p", { class: "silent" }, say("start.silent")),
    cases.length === 0 && element("p", { class: "actions" }, button(say("start.example"), example, { id: "start-example" })),
  );
}

/** Shows what an answer looks like, on an application of nobody. */
async function example() {
  const given = await (await fetch(EXAMPLE)).json();
  state.notices = [];
  const read = sourcesFromText(JSON.stringify(given), { at: now(), makeId, kind: "resume" });
  await put({ ...withSources(newCase(makeId(), now()), read.sources, read.beside), example: true });
  await open(/** @type {Case} */ (state.cases[0]).id);
}

/** @param {HTMLElement} holder */
export function renderList(holder) {
  const { say, cases } = state;
  holder.hidden = state.current !== null || cases.length === 0;
  if (holder.hidden) {
    fill(holder);
    return;
  }
  const search = element("input", { type: "search", id: "list-search", autocomplete: "off", "aria-label": say("list.search"), placeholder: say("list.search"), listen: { input: () => show(search.value) } });
  const none = element("p", { class: "quiet", hidden: true }, say("list.none"));
  const items = cases.map((held) => ({ held, node: item(held) }));
  const show = (/** @type {string} */ sought) => {
    for (const { held, node } of items) node.hidden = !matches(held, sought);
    none.hidden = items.some(({ node }) => !node.hidden);
  };
  fill(
    holder,
    element("h2", { id: "list-heading" }, say("list.heading")),
    cases.length >= SEARCHED && search,
    element("ol", { class: "desk-list", id: "list", "aria-labelledby": "list-heading" }, items.map(({ node }) => node)),
    none,
  );
  count(items);
}

/** @param {Case} held @param {string} sought */
function matches(held, sought) {
  const text = `${nameOf(held) ?? ""} ${held.beside.job?.title ?? ""}`.normalize("NFKD").toLowerCase();
  return sought.normalize("NFKD").toLowerCase().trim().split(/\s+/u).every((word) => text.includes(word));
}

/** @param {Case} held */
function item(held) {
  const { say } = state;
  const job = held.beside.job?.title;
  return element(
    "li",
    { "data-case": held.id },
    button(
      [
        element("span", { class: "desk-name" }, nameOf(held) === undefined ? say("result.unnamed") : quoted(nameOf(held), 60)),
        typeof job === "string" && job !== "" && element("span", { class: "desk-job" }, quoted(job, 60)),
        element("span", { class: "desk-state" }, stateOf(held)),
      ],
      () => open(held.id),
      { look: "is-row" },
    ),
  );
}

/** What is open in a case, and since when the applicant has been asked. @param {Case} held */
function stateOf(held) {
  const { say } = state;
  const tally = state.tallies.get(held.id);
  return [
    tally && (tally.open > 0 ? say("count.open", { count: tally.open }) : tally.settled > 0 ? say("count.settled", { count: tally.settled }) : say("list.nothing")),
    held.asked && say("list.asked", { when: ago(held.asked) }),
    held.until && say("bar.saved"),
  ].filter(Boolean).join(" · ");
}

/** @param {string} at RFC 3339 */
function ago(at) {
  const days = Math.round((new Date(new Date().toDateString()).getTime() - new Date(new Date(at).toDateString()).getTime()) / DAY);
  return new Intl.RelativeTimeFormat(state.say.language, { numeric: "auto" }).format(-days, "day");
}

/**
 * Counts what is open in each case, one after another, while the list is looked at.
 * @param {{ held: Case, node: HTMLElement }[]} items
 */
async function count(items) {
  for (const { held, node } of items) {
    if (!node.isConnected) return;
    const assessment = await assess(held).catch(() => null);
    if (!assessment) continue;
    const asking = assessment.findings.filter(({ grade }) => grade === "ask" || grade === "verify");
    const settled = assessment.findings.filter((finding) => held.outcomes[findingKey(held, finding)]).length;
    const open = asking.filter((finding) => !held.outcomes[findingKey(held, finding)]).length;
    state.tallies.set(held.id, { open, settled });
    const told = node.querySelector(".desk-state");
    if (told) told.textContent = stateOf(held);
  }
}
