// @ts-check
/** The record as a page for paper: the engine's own report, and under it what people decided and what it rests on. */

import { element } from "../../kit/element.js";
import { sentence, visible } from "../../kit/text.js";

/**
 * @param {string} page the engine's report, a whole document
 * @param {ReturnType<typeof import("../cases/record.js").recordOf>} record
 * @param {import("../../kit/say.js").Say} say
 * @param {string} title whose it is, for which job, of which day
 * @returns {string}
 */
export function printable(page, record, say, title) {
  const row = (/** @type {string} */ name, /** @type {string} */ value) => [element("dt", null, name), element("dd", null, visible(value))];
  const added = element(
    "section",
    null,
    element("p", null, element("strong", null, element("bdi", { dir: "auto" }, visible(title)))),
    element("h2", null, say("record.outcomes")),
    record.outcomes.length === 0
      ? element("p", null, say("record.noOutcomes"))
      : element(
          "ol",
          null,
          record.outcomes.map(({ rule, verdict, reason, at, finding }) =>
            element(
              "li",
              null,
              element("p", { lang: record.assessment.language ?? "en" }, sentence(record.assessment.findings[finding]?.noticed ?? rule)),
              element("p", null, `${say(`outcome.${verdict}`)}${reason ? `: ${visible(reason)}` : ""} (${at})`),
            ),
          ),
        ),
    element("h2", null, say("section.provenance")),
    element(
      "dl",
      null,
      row(say("record.made"), record.made),
      row(say("record.opened"), record.opened),
      record.asked !== undefined && row(say("record.asked"), record.asked),
      row(say("provenance.engine"), `${record.engine} · ${record.extension}`),
      row(say("provenance.policy"), `${record.policy.id} ${record.policy.digest}`),
      row(say("provenance.input"), record.input.digest),
      row(say("provenance.data"), record.packs.map(({ id, date, digest }) => [id, date, digest].filter(Boolean).join(" ")).join(", ")),
    ),
  );
  // Each is whole and escaped already: the browser wrote what is added, the engine the page.
  const named = element("title", null, visible(title)).outerHTML;
  page = page.replace(/<title>[^<]*<\/title>/u, () => named);
  const end = Math.max(page.lastIndexOf("</main>"), 0) || page.lastIndexOf("</body>");
  return end < 0 ? `${page}${added.outerHTML}\n` : `${page.slice(0, end)}${added.outerHTML}\n${page.slice(end)}`;
}
