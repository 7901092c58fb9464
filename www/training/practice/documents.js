// @ts-check
/** An application as the documents that it came in: every statement is a button that marks it as evidence. */

import { element } from "../../kit/element.js";
import { sourceLabels } from "../../kit/labels.js";
import { visible } from "../../kit/text.js";
import { sentences } from "./evidence.js";

/** @typedef {import("./evidence.js").Statement} Statement */
/** @typedef {import("../../kit/element.js").Child} Child */

/** What stands in the second column, beside the form and the letter. */
const SECOND = ["resume", "profile"];

/**
 * @param {any} submission
 * @param {import("../../kit/say.js").Say} say
 * @param {() => void} changed called when a mark was set or taken away
 * @returns {{ nodes: HTMLElement[], statements: Statement[] }}
 */
export function renderDocuments(submission, say, changed) {
  /** @type {Statement[]} */
  const statements = [];
  const labels = sourceLabels(say, submission.sources);

  /**
   * @param {number | undefined} source
   * @param {string} path
   * @param {unknown} value
   * @param {{ span?: import("../../kit/types.js").Span, shown?: string, className?: string }} [how]
   * @returns {HTMLElement | null}
   */
  const mark = (source, path, value, how = {}) => {
    if (value === undefined || value === null || value === "") return null;
    const press = () => {
      if (node.getAttribute("aria-disabled") === "true") return;
      node.setAttribute("aria-pressed", String(node.getAttribute("aria-pressed") !== "true"));
      changed();
    };
    // A button element is a box of its own; a statement has to flow with the line that it stands in.
    const node = element(
      "span",
      {
        role: "button",
        tabindex: "0",
        class: how.className ? `statement-mark ${how.className}` : "statement-mark",
        lang: "en",
        "aria-pressed": "false",
        listen: {
          click: press,
          keydown: (/** @type {KeyboardEvent} */ event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            press();
          },
        },
      },
      element("bdi", { dir: "auto" }, visible(how.shown ?? String(value))),
    );
    statements.push({ source, path, node, ...(how.span && { span: how.span }) });
    return node;
  };
  const place = (/** @type {number} */ source, /** @type {string} */ path, /** @type {any} */ location) => {
    if (typeof location === "string") return mark(source, path, location);
    if (!location) return null;
    const shown = [location.city, location.region, location.countryCode].filter(Boolean).join(", ");
    return mark(source, path, location, { shown });
  };
  const dates = (/** @type {number} */ source, /** @type {string} */ path, /** @type {any} */ entry) =>
    element(
      "span",
      { class: "sheet-dates" },
      mark(source, `${path}/startDate`, entry.startDate),
      " – ",
      mark(source, `${path}/endDate`, entry.endDate) ?? element("span", { class: "is-open" }, say("sources.open")),
    );
  const joined = (/** @type {Child[]} */ parts, /** @type {string} */ by) =>
    parts.filter((part) => part !== null && part !== undefined && part !== false).flatMap((part, index) => (index === 0 ? [part] : [by, part]));

  const jobs = (/** @type {number} */ source, /** @type {any[]} */ work) =>
    work.length > 0 && [
      element("h4", null, say("section.work")),
      work.map((job, index) => {
        const path = `/work/${index}`;
        return element(
          "div",
          { class: "sheet-entry" },
          element("p", { class: "sheet-title" }, joined([mark(source, `${path}/position`, job.position), mark(source, `${path}/name`, job.name)], ", ")),
          element(
            "p",
            { class: "sheet-small" },
            joined(
              [
                dates(source, path, job),
                place(source, `${path}/location`, job.location),
                job.engagement && mark(source, `${path}/engagement`, job.engagement, { shown: say(`engagement.${job.engagement}`) }),
                mark(source, `${path}/url`, job.url),
              ],
              " · ",
            ),
          ),
          (job.highlights ?? []).map((/** @type {string} */ line, /** @type {number} */ at) =>
            element("p", { class: "sheet-line" }, mark(source, `${path}/highlights/${at}`, line)),
          ),
        );
      }),
    ];
  const schools = (/** @type {number} */ source, /** @type {any[]} */ education) =>
    education.length > 0 && [
      element("h4", null, say("section.education")),
      education.map((school, index) => {
        const path = `/education/${index}`;
        return element(
          "div",
          { class: "sheet-entry" },
          element("p", { class: "sheet-title" }, joined([mark(source, `${path}/studyType`, school.studyType), mark(source, `${path}/area`, school.area)], ", ")),
          element("p", null, mark(source, `${path}/institution`, school.institution)),
          element(
            "p",
            { class: "sheet-small" },
            joined(
              [
                dates(source, path, school),
                school.status && mark(source, `${path}/status`, school.status, { shown: say(`status.${school.status}`) }),
                school.mode && mark(source, `${path}/mode`, school.mode, { shown: say(`mode.${school.mode}`) }),
                place(source, `${path}/location`, school.location),
              ],
              " · ",
            ),
          ),
        );
      }),
    ];

  const pairs = (/** @type {[string, Child][]} */ rows) =>
    element(
      "dl",
      { class: "sheet-pairs" },
      rows.filter(([, value]) => value).map(([name, value]) => element("div", null, element("dt", null, name), element("dd", null, value))),
    );

  const form = (/** @type {any} */ given, /** @type {number} */ source) => {
    const { basics = {}, work = [], education = [] } = given.person ?? {};
    const manner = (/** @type {string} */ field) => {
      const how = given.inputs?.[`/basics/${field}`];
      return how && [" ", element("span", { class: "tag" }, say(`manner.${how}`))];
    };
    const session = submission.session ?? {};
    const offset = (/** @type {number} */ minutes) =>
      `UTC${minutes < 0 ? "−" : "+"}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, "0")}:${String(Math.abs(minutes) % 60).padStart(2, "0")}`;
    const clock = session.offsets && `${say("field.january")} ${offset(session.offsets.january)}, ${say("field.july")} ${offset(session.offsets.july)}`;
    return [
      pairs([
        [say("field.name"), [mark(source, "/basics/name", basics.name), manner("name")]],
        [say("field.email"), [mark(source, "/basics/email", basics.email), manner("email")]],
        [say("field.phone"), basics.phone && [mark(source, "/basics/phone", basics.phone), manner("phone")]],
        [say("field.location"), place(source, "/basics/location", basics.location)],
        ...(basics.profiles ?? []).map((/** @type {any} */ profile, /** @type {number} */ index) => /** @type {[string, Child]} */ ([profile.network, mark(source, `/basics/profiles/${index}/url`, profile.url)])),
        ...(given.answers ?? []).map((/** @type {any} */ { question, answer }, /** @type {number} */ index) => /** @type {[string, Child]} */ ([question, mark(source, `/answers/${index}/answer`, answer)])),
      ]),
      jobs(source, work),
      schools(source, education),
      element("h4", null, say("section.session")),
      pairs([
        [say("field.timeZone"), mark(undefined, "/session/timeZone", session.timeZone)],
        [say("field.offsets"), mark(undefined, "/session/offsets", clock)],
        [say("field.whereNow"), mark(undefined, "/session/whereNow", session.whereNow)],
        [say("field.travelling"), mark(undefined, "/session/travelling", session.travelling)],
      ]),
    ];
  };

  const resume = (/** @type {any} */ given, /** @type {number} */ source) => {
    const { basics = {}, work = [], education = [] } = given.person ?? {};
    return [
      element("p", { class: "sheet-name" }, mark(source, "/basics/name", basics.name)),
      element(
        "p",
        { class: "sheet-contact" },
        joined([mark(source, "/basics/email", basics.email), mark(source, "/basics/phone", basics.phone), place(source, "/basics/location", basics.location)], " · "),
      ),
      (given.document?.links ?? []).map((/** @type {any} */ link, /** @type {number} */ index) =>
        element(
          "p",
          { class: "sheet-contact" },
          mark(source, `/document/links/${index}/text`, link.text),
          ` → ${say("practice.leadsTo")} `,
          mark(source, `/document/links/${index}/target`, link.target),
        ),
      ),
      element("p", { class: "sheet-line" }, mark(source, "/basics/summary", basics.summary)),
      jobs(source, work),
      schools(source, education),
    ];
  };

  const profile = (/** @type {any} */ given, /** @type {number} */ source) => {
    const { basics = {}, work = [], education = [] } = given.person ?? {};
    const facts = given.facts ?? {};
    return [
      element("p", { class: "sheet-name" }, mark(source, "/basics/name", basics.name)),
      element("p", { class: "sheet-contact" }, joined([mark(source, "/basics/label", basics.label), place(source, "/basics/location", basics.location)], " · ")),
      element("p", { class: "sheet-contact" }, mark(source, "/url", given.url)),
      pairs([
        [say("field.accountCreated"), mark(source, "/facts/accountCreated", facts.accountCreated)],
        [say("field.silentFrom"), mark(source, "/facts/silentFrom", facts.silentFrom)],
        [say("field.activeAgain"), mark(source, "/facts/activeAgain", facts.activeAgain)],
      ]),
      jobs(source, work),
      schools(source, education),
    ];
  };

  const letter = (/** @type {any} */ given, /** @type {number} */ source) => {
    const parts = sentences(given.text);
    /** @type {Child[]} */
    const paragraphs = [];
    /** @type {Child[]} */
    let paragraph = [];
    let end = 0;
    for (const { start, end: stop, text } of parts) {
      const between = given.text.slice(end, start);
      if (between.includes("\n\n") && paragraph.length > 0) {
        paragraphs.push(element("p", null, paragraph));
        paragraph = [];
      } else if (between.includes("\n")) paragraph.push(element("br", null));
      else paragraph.push(" ");
      paragraph.push(mark(source, "/text", text, { span: { start, end: stop } }));
      end = stop;
    }
    paragraphs.push(element("p", null, paragraph));
    return element("div", { class: "sheet-letter" }, paragraphs);
  };

  const reference = (/** @type {any} */ given, /** @type {number} */ source) =>
    pairs([
      [say("field.name"), mark(source, "/basics/name", given.person?.basics?.name)],
      [say("field.email"), mark(source, "/basics/email", given.person?.basics?.email)],
      [say("field.phone"), mark(source, "/basics/phone", given.person?.basics?.phone)],
      [say("field.employer"), mark(source, "/employer", given.employer)],
    ]);

  const shapes = /** @type {Record<string, (given: any, source: number) => Child>} */ ({
    form, resume, profile, "cover-letter": letter, reference,
  });
  const sheet = (/** @type {any} */ given, /** @type {number} */ source) =>
    element(
      "section",
      { class: `sheet is-${given.kind}`, "aria-labelledby": `sheet-${source}` },
      element("header", { class: "sheet-head" }, element("h3", { id: `sheet-${source}` }, labels[source]), given.fileName && mark(source, "/fileName", given.fileName, { className: "is-file" })),
      shapes[given.kind]?.(given, source),
    );
  const sheets = submission.sources.map((/** @type {any} */ given, /** @type {number} */ source) => ({ kind: given.kind, node: sheet(given, source) }));
  const column = (/** @type {boolean} */ second) =>
    element("div", { class: "sheet-column" }, sheets.filter((/** @type {any} */ { kind }) => SECOND.includes(kind) === second).map((/** @type {any} */ each) => each.node));
  return { nodes: [column(false), column(true)], statements };
}
