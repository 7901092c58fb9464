// @ts-check
/**
 * Practice: a round of applications. Read the documents, mark evidence, say what to do and how sure; only then comes what the engine
 * sees and why, and what the innocent or contradictory twin says differently.
 */

import { element, fill } from "../../kit/element.js";
import { renderExplanations } from "../../kit/findings.js";
import { numberFindings } from "../../kit/footnotes.js";
import { sourceLabels } from "../../kit/labels.js";
import { createPlaces, quotePath } from "../../kit/places.js";
import { spellPath } from "../../kit/pointer.js";
import { renderAgreements } from "../../kit/remainder.js";
import { renderRows } from "../../kit/rows.js";
import { quoted } from "../../kit/text.js";
import { renderTimeline } from "../../kit/timeline.js";
import { addressOf, caseOf } from "../cases/cases.js";
import { verifiedCase } from "../cases/verified.js";
import { isRight } from "../figures/calibration.js";
import { differences } from "./difference.js";
import { renderDocuments } from "./documents.js";
import { restedOn } from "./evidence.js";
import { ROUND, due, dueOf, nextCase, scheduled } from "./schedule.js";

/** @typedef {import("../../kit/types.js").Assessment} Assessment */
/** @typedef {import("./store.js").Answer} Answer */
/** @typedef {import("./evidence.js").Statement} Statement */

const CHOICES = /** @type {const} */ (["clear", "ask", "verify"]);
/** Stated probabilities, in percent. Nobody is certain. */
const SURE = [50, 60, 70, 80, 90, 99];

/**
 * @param {import("../shell/app.js").App} app
 * @param {() => Date} [clock]
 * @returns {import("../shell/app.js").Screen}
 */
export function createPractice(app, clock = () => new Date()) {
  const node = element("div", { class: "practice" });
  /** @type {Answer[]} */
  let round = [];
  /** @type {{ made: import("../cases/cases.js").Case, began: Date, marks: Set<string>, choice: string, sure: string,
   *   answer: Answer | null, assessment: Assessment | null } | null} */
  let open = null;
  let stop = () => {};
  /** @type {"start" | "case" | "end"} */
  let view = "start";

  const render = () => {
    stop();
    stop = () => {};
    ({ start: renderStart, case: renderCase, end: renderEnd })[view]();
  };
  const focusHeading = () => {
    const heading = node.querySelector("h1, h2");
    if (heading instanceof HTMLElement) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    scrollTo(0, 0);
  };

  /** @param {any} submission */
  const check = (submission) => app.engine.check(submission, { policy: "demonstration" });

  const upcoming = () => verifiedCase(nextCase(app.store.read(), clock()), check);

  function begin() {
    round = [];
    next();
  }

  /** Whether the next case is being made: a second press makes no second one. */
  let making = false;

  async function next() {
    if (making) return;
    if (round.length === ROUND) {
      view = "end";
      open = null;
      render();
      focusHeading();
      return;
    }
    making = true;
    const made = await upcoming().catch(() => null);
    making = false;
    if (made === null) {
      fill(node, element("p", { class: "missing", role: "alert" }, app.say("error.engine")));
      return;
    }
    open = { made, began: clock(), marks: new Set(), choice: "", sure: "", answer: null, assessment: null };
    view = "case";
    render();
    focusHeading();
  }

  function renderStart() {
    const { say } = app;
    const kept = app.store.read();
    const waiting = due(kept.cards, clock()).length;
    fill(
      node,
      element("h1", null, say("practice.heading")),
      element("p", { class: "lead" }, say("practice.lead")),
      element(
        "ol",
        { class: "steps" },
        ["read", "mark", "say", "see"].map((step) =>
          element("li", null, element("strong", null, say(`practice.${step}`)), " ", say(`practice.${step}.text`)),
        ),
      ),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "button", class: "button is-main is-large", id: "practice-start", listen: { click: begin } }, say("practice.start")),
      ),
      element(
        "p",
        { class: "hint", id: "practice-due" },
        kept.answers.length === 0 ? say("practice.first") : say("practice.due", { count: waiting }),
        !app.store.lasts() && ` ${say("store.lost")}`,
      ),
      element("p", { class: "hint" }, say("practice.english")),
    );
  }

  function renderCase() {
    if (open === null) return;
    const { say } = app;
    const current = open;
    const { submission } = current.made;
    const { nodes, statements } = renderDocuments(submission, say, () => {
      current.marks = new Set(statements.filter(pressed).map(keyOf));
      counter.textContent = say("practice.marked", { count: current.marks.size });
    });
    for (const statement of statements) {
      if (current.marks.has(keyOf(statement))) statement.node.setAttribute("aria-pressed", "true");
    }
    const counter = element("p", { class: "hint", id: "practice-marked", "aria-live": "polite" }, say("practice.marked", { count: current.marks.size }));
    const timeline = renderTimeline(readingOf(current, current.assessment ?? blank(submission)));
    stop = timeline.stop;
    const panel = element("aside", { class: "verdict", id: "verdict", "aria-labelledby": "verdict-heading" });
    const after = element("div", { class: "revealed" });
    const labels = sourceLabels(say, submission.sources);

    fill(
      node,
      element(
        "header",
        { class: "case-head" },
        element("p", { class: "overline" }, say("practice.position", { position: round.length + (current.answer ? 0 : 1), count: ROUND })),
        element("h1", { class: "case-title" }, quoted(submission.job.title), element("span", { class: "case-employer" }, element("span", { class: "case-dot" }, " · "), quoted(submission.job.employer))),
        element(
          "nav",
          { class: "sheet-nav", "aria-label": say("practice.documents") },
          labels.map((label, index) => element("a", { href: `#sheet-${index}` }, label)),
          element("a", { href: "#sheet-timeline" }, say("section.timeline")),
        ),
      ),
      element(
        "div",
        { class: "case" },
        element(
          "div",
          { class: "read" },
          element("h2", { class: "visually-hidden" }, say("practice.documents")),
          element(
            "div",
            { class: "sheets" },
            nodes,
            element("section", { class: "sheet is-timeline", "aria-labelledby": "sheet-timeline" }, element("header", { class: "sheet-head" }, element("h3", { id: "sheet-timeline" }, say("section.timeline"))), timeline.nodes),
          ),
          current.answer === null && element("a", { class: "to-verdict", href: "#verdict" }, say("practice.question")),
        ),
        panel,
      ),
      after,
    );
    if (current.answer === null) renderQuestion(current, panel, counter, statements);
    else renderReveal(current, panel, after, statements);
  }

  /**
   * @param {NonNullable<typeof open>} current
   * @param {HTMLElement} panel
   * @param {HTMLElement} counter
   * @param {Statement[]} statements
   */
  function renderQuestion(current, panel, counter, statements) {
    const { say } = app;
    const missing = element("p", { class: "missing", id: "practice-missing", role: "alert" });
    /** @param {"choice" | "sure"} group @param {string} value @param {Child[]} label */
    const radio = (group, value, ...label) =>
      element(
        "label",
        { class: "choice" },
        element("input", {
          type: "radio",
          name: group,
          value,
          checked: current[group] === value,
          listen: {
            change: () => {
              current[group] = value;
              missing.textContent = "";
            },
          },
        }),
        element("span", null, label),
      );
    fill(
      panel,
      element(
        "form",
        {
          listen: {
            submit: (/** @type {SubmitEvent} */ event) => {
              event.preventDefault();
              if (current.choice === "" || current.sure === "") {
                missing.textContent = say("practice.missing");
                return;
              }
              answer(current, statements);
            },
          },
        },
        element("h2", { id: "verdict-heading" }, say("practice.question")),
        element("p", { class: "hint" }, say("practice.markHint")),
        counter,
        element(
          "fieldset",
          { class: "choices" },
          element("legend", null, say("practice.choice")),
          CHOICES.map((choice) => radio("choice", choice, element("strong", null, say(`practice.${choice}`)), element("span", { class: "choice-text" }, say(`practice.${choice}.text`)))),
        ),
        element(
          "fieldset",
          { class: "sure" },
          element("legend", null, say("practice.sure")),
          element("div", { class: "sure-steps" }, SURE.map((percent) => radio("sure", String(percent), say("percent", { percent })))),
          element("p", { class: "hint" }, say("practice.sureHint")),
        ),
        missing,
        element("button", { type: "submit", class: "button is-main is-large", id: "practice-answer" }, say("practice.answer")),
      ),
    );
  }

  /**
   * @param {NonNullable<typeof open>} current
   * @param {Statement[]} statements
   */
  async function answer(current, statements) {
    const { made } = current;
    /** @type {Assessment} */
    let assessment;
    try {
      assessment = await check(made.submission);
    } catch {
      app.announce(app.say("error.engine"));
      return;
    }
    const rested = restedOn(statements, assessment);
    const marked = statements.filter((statement) => current.marks.has(keyOf(statement)));
    const now = clock();
    /** @type {Answer} */
    const given = {
      case: made.address,
      at: now.toISOString(),
      kind: made.kind.id,
      contradictory: made.variant === "contradiction",
      twin: made.twins,
      system: made.system,
      choice: /** @type {Answer["choice"]} */ (current.choice),
      sure: Number(current.sure) / 100,
      level: assessment.level,
      evidence: rested.size,
      found: marked.filter((statement) => rested.has(statement)).length,
      marked: marked.length,
      seconds: Math.round((now.getTime() - current.began.getTime()) / 1000),
    };
    const kept = app.store.read();
    app.store.write({ ...kept, answers: [...kept.answers, given], cards: scheduled(kept.cards, given) });
    round.push(given);
    app.progress?.(app.store.read().answers);
    current.answer = given;
    current.assessment = assessment;
    render();
    const heading = document.getElementById("verdict-heading");
    heading?.focus({ preventScroll: true });
    document.getElementById("verdict")?.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {NonNullable<typeof open>} current
   * @param {HTMLElement} panel
   * @param {HTMLElement} after
   * @param {Statement[]} statements
   */
  function renderReveal(current, panel, after, statements) {
    const { say } = app;
    const assessment = /** @type {Assessment} */ (current.assessment);
    const given = /** @type {Answer} */ (current.answer);
    const reading = readingOf(current, assessment);
    const rested = restedOn(statements, assessment);
    for (const statement of statements) {
      const marked = current.marks.has(keyOf(statement));
      const state = rested.has(statement) ? (marked ? "found" : "missed") : marked ? "extra" : "";
      statement.node.setAttribute("aria-disabled", "true");
      if (state !== "") {
        statement.node.dataset.evidence = state;
        statement.node.append(element("span", { class: "evidence-note" }, say(`practice.evidence.${state}`)));
      }
      if (statement.span && statement.source !== undefined) {
        for (const { evidence } of assessment.findings) {
          for (const piece of evidence) {
            const overlaps = piece.source === statement.source && piece.span && piece.span.start < statement.span.end && statement.span.start < piece.span.end;
            if (!overlaps || !piece.span) continue;
            reading.places.registerSpan(statement.source, piece.span, statement.node);
            reading.places.register(statement.source, quotePath(piece), statement.node);
          }
        }
      }
      reading.places.register(statement.source, statement.path, statement.node);
    }
    const verdict = given.contradictory ? (given.choice === "clear" ? "miss" : "hit") : given.choice === "clear" ? "rejection" : "alarm";
    const back = dueOf(app.store.read().cards, given.kind);
    fill(
      panel,
      element(
        "div",
        { class: "outcome", "data-outcome": verdict },
        element("h2", { id: "verdict-heading", tabindex: "-1" }, say(`practice.outcome.${verdict}`)),
        element("p", null, say(`practice.outcome.${verdict}.text`)),
        element("p", { class: "hint" }, say("practice.said", { choice: say(`practice.${given.choice}`), percent: say("percent", { percent: Math.round(given.sure * 100) }) })),
        given.evidence > 0 && element("p", { class: "hint" }, say("practice.foundOf", { found: given.found, count: given.evidence, marked: given.marked })),
        back && element("p", { class: "hint" }, say("practice.back", { when: whenOf(say, back, clock()) })),
        element("button", { type: "button", class: "button is-main is-large", id: "practice-next", listen: { click: next } }, say(round.length === ROUND ? "practice.finish" : "practice.next")),
        element("p", { class: "hint" }, element("a", { href: "#revealed" }, say("practice.toReveal"))),
      ),
    );
    const { kind, seed, variant, system } = current.made;
    const other = caseOf(addressOf(kind.id, seed, variant === "contradiction" ? "twin" : "contradiction", system));
    const labels = sourceLabels(say, (other && other.submission.sources.length > current.made.submission.sources.length ? other : current.made).submission.sources);
    fill(
      after,
      element(
        "section",
        { class: "part", id: "revealed", tabindex: "-1", "aria-labelledby": "revealed-heading" },
        element("h2", { class: "part-title", id: "revealed-heading" }, say("practice.why")),
        variant === "plain" && element("p", { class: "level-text" }, say("practice.plain")),
        (variant === "contradiction" ? ["", ".twin"] : [".twin", ""]).map((which) => element("p", { class: "level-text" }, say(`case.${kind.id}${which}`))),
        other && differenceTable(current.made.submission, other.submission, labels, variant),
      ),
      element(
        "section",
        { class: "part", "aria-labelledby": "engine-heading" },
        element("h3", { class: "part-title", id: "engine-heading" }, say("practice.engine")),
        element("p", { class: "section-text" }, say("practice.engineStep", { level: say(`level.${assessment.level}`) })),
        assessment.findings.length === 0 ? element("p", { class: "quiet" }, say("findings.none")) : renderRows({ ...reading, unfolded: () => true }),
        assessment.explanations.length > 0 && element("details", { class: "fold" }, element("summary", null, say("section.explanations")), renderExplanations(reading)),
        element("details", { class: "fold", open: assessment.findings.length === 0 }, element("summary", null, say("section.agreements")), renderAgreements(reading)),
      ),
    );
  }

  /**
   * @param {any} here
   * @param {any} there
   * @param {string[]} labels
   * @param {string} variant
   */
  function differenceTable(here, there, labels, variant) {
    const { say } = app;
    const rows = differences(here, there);
    if (rows.length === 0) return null;
    return element(
      "div",
      { class: "scroller", tabindex: "0", role: "group", "aria-label": say("practice.difference") },
      element(
        "table",
        { class: "plain-table difference", id: "difference" },
        element("caption", { class: "visually-hidden" }, say("practice.difference")),
        element("thead", null, element("tr", null, element("th", { scope: "col" }, say("sources.field")), element("th", { scope: "col" }, say("practice.here")), element("th", { scope: "col" }, say(variant === "contradiction" ? "practice.inTwin" : "practice.inContradiction")))),
        element(
          "tbody",
          null,
          rows.slice(0, 24).map(({ source, path, here: one, there: other }) =>
            element(
              "tr",
              null,
              element("th", { scope: "row" }, source === null ? spellPath(say, path) : `${labels[source] ?? ""} · ${spellPath(say, path)}`),
              element("td", { lang: "en" }, one === "" ? "–" : quoted(one, 300)),
              element("td", { lang: "en" }, other === "" ? "–" : quoted(other, 300)),
            ),
          ),
        ),
      ),
    );
  }

  function renderEnd() {
    const { say } = app;
    const right = round.filter(isRight).length;
    const seconds = round.reduce((sum, each) => sum + each.seconds, 0);
    fill(
      node,
      element("h1", null, say("practice.endHeading", { right, count: round.length })),
      element("p", { class: "lead" }, say("practice.endText", { count: Math.max(1, Math.round(seconds / 60)) })),
      element(
        "ol",
        { class: "round" },
        round.map((each) => {
          const verdict = each.contradictory ? (each.choice === "clear" ? "miss" : "hit") : each.choice === "clear" ? "rejection" : "alarm";
          const back = dueOf(app.store.read().cards, each.kind);
          return element(
            "li",
            { "data-outcome": verdict },
            element("strong", null, say(`case.${each.kind}.name`)),
            element("span", null, say(`practice.outcome.${verdict}`)),
            back && element("span", { class: "hint" }, say("practice.back", { when: whenOf(say, back, clock()) })),
          );
        }),
      ),
      element(
        "p",
        { class: "actions" },
        element("button", { type: "button", class: "button is-main is-large", id: "practice-again", listen: { click: begin } }, say("practice.again")),
        element("a", { class: "button is-large", href: "#/figures" }, say("shell.figures")),
      ),
    );
  }

  /**
   * @param {NonNullable<typeof open>} current
   * @param {Assessment} assessment
   * @returns {import("../../kit/types.js").Reading}
   */
  function readingOf(current, assessment) {
    return { submission: current.made.submission, assessment, numbers: numberFindings(assessment), places: createPlaces(), say: app.say, announce: app.announce };
  }

  /** What the engine said of the open case, in the language of the reader. */
  async function again() {
    const current = open;
    const before = current?.assessment;
    if (!current || !before) return;
    const spoken = await check(current.made.submission).catch(() => null);
    if (!spoken || open !== current || current.assessment !== before || spoken.language === before.language) return;
    current.assessment = spoken;
    render();
  }

  return {
    node,
    speak() {
      render();
      again();
    },
    enter() {
      if (view !== "start") return;
      render();
      // The engine is unpacked while the reader reads, so that the first case comes at once.
      upcoming().catch(() => {});
    },
    leave() {
      stop();
      if (view === "end") view = "start";
    },
  };
}

/** @typedef {import("../../kit/element.js").Child} Child */

/** An assessment that says nothing yet. @param {{ asOf: string }} submission @returns {any} */
function blank({ asOf }) {
  return { asOf, level: "nothing", findings: [], explanations: [], ledger: [], agreements: [], notChecked: [], dropped: [], misread: [] };
}

/** @param {Statement} statement */
function pressed({ node }) {
  return node.getAttribute("aria-pressed") === "true";
}

/** @param {Statement} statement */
function keyOf({ source, path, span }) {
  return `${source ?? ""}|${path}|${span?.start ?? ""}`;
}

/**
 * How long until a moment, in words.
 * @param {import("../../kit/say.js").Say} say
 * @param {Date} moment
 * @param {Date} now
 */
export function whenOf(say, moment, now) {
  const words = new Intl.RelativeTimeFormat(say.language, { numeric: "auto" });
  const minutes = Math.max(1, Math.round((moment.getTime() - now.getTime()) / 60_000));
  if (minutes < 60) return words.format(minutes, "minute");
  if (minutes < 24 * 60) return words.format(Math.round(minutes / 60), "hour");
  return words.format(Math.round(minutes / (24 * 60)), "day");
}
