// @ts-check
/** The rule catalogue to leaf through: what each rule sees, why, its ordinary reasons and its limits, as the engine itself tells them. */

import { element, fill } from "../../kit/element.js";
import { familyName, words } from "../../kit/findings.js";
import { ENGINE_LANGUAGE } from "../../kit/languages.js";

/**
 * @param {import("../shell/app.js").App} app
 * @returns {import("../shell/app.js").Screen}
 */
export function createRules(app) {
  const node = element("div", { class: "rules" });
  /** @type {any[] | null} */
  let listed = null;
  /** @type {string | null} */
  let open = null;
  /** @type {any} */
  let explained = null;
  let sought = "";
  /** The language in which they are listed. @type {string | null} */
  let listedIn = null;

  /** @param {string | undefined} family none for a rule across applications */
  const title = (family) => (family ? familyName(app.say, family) : app.say("rules.across"));

  async function load() {
    try {
      if (listedIn !== app.say.language) listed = await app.engine.rules();
      listedIn = app.say.language;
      explained = open === null ? null : await app.engine.explain(open);
    } catch {
      // An address that names no rule leads to the list.
      open = null;
      explained = null;
    }
    render();
  }

  function render() {
    if (open !== null && explained !== null) renderOne();
    else renderList();
  }

  function renderList() {
    const { say } = app;
    const list = element("div", { class: "rule-list" });
    const draw = () => {
      const wanted = sought.toLowerCase();
      const shown = (listed ?? []).filter((rule) => `${rule.id} ${rule.sees}`.toLowerCase().includes(wanted));
      const families = [...new Set(shown.map(({ family }) => family))];
      fill(
        list,
        families.map((family) => [
          element("h2", null, title(family)),
          element(
            "ul",
            { class: "plain" },
            shown.filter((rule) => rule.family === family).map((rule) =>
              element(
                "li",
                { "data-grade": rule.grade },
                element("a", { href: `#/try/rules/${rule.id}` }, element("code", null, rule.id)),
                element("span", { class: "tag" }, say(`grade.${rule.grade}`)),
                !rule.on && element("span", { class: "tag" }, say("rules.off")),
                words("p", rule.sees),
              ),
            ),
          ),
        ]),
        shown.length === 0 && listed !== null && element("p", { class: "quiet" }, say("rules.none")),
      );
    };
    const search = element("input", { type: "search", id: "rules-search", autocomplete: "off", value: sought, listen: { input: () => { sought = search.value; draw(); } } });
    draw();
    fill(
      node,
      element("h1", null, say("rules.heading")),
      element("p", { class: "lead" }, say("rules.lead", { count: listed?.length ?? 0 })),
      element("p", { class: "field" }, element("label", { for: "rules-search" }, say("rules.search")), search),
      list,
    );
  }

  function renderOne() {
    const { say } = app;
    const rule = explained.listed;
    const position = (listed ?? []).findIndex(({ id }) => id === rule.id);
    const near = [listed?.[position - 1], listed?.[position + 1]];
    /** @param {string} key @param {string} text */
    const told = (key, text) => text !== "" && [element("h2", null, say(key)), words("p", text)];
    fill(
      node,
      element("p", { class: "overline" }, element("a", { href: "#/try/rules" }, say("rules.heading")), ` · ${title(rule.family)}`),
      element("h1", null, element("code", null, rule.id)),
      words("p", rule.sees, "lead"),
      element("p", { class: "hint" }, `${rule.kind ? `${say(`kind.${rule.kind}`)} · ` : ""}${say("rules.most", { grade: say(`grade.${rule.grade}`) })}`, !rule.on && ` · ${say("rules.off")}`),
      element(
        "article",
        { class: "prose" },
        explained.why !== "" && words("p", explained.why),
        element("h2", null, say("finding.reasons")),
        element("ul", null, explained.ordinaryReasons.map((/** @type {string} */ reason) => words("li", reason))),
        explained.baseRate !== "" && words("p", explained.baseRate, "hint"),
        told("finding.clearedBy", explained.clearedBy),
        told("finding.step", explained.step),
        explained.limits !== "" && [element("h2", null, say("rules.limits")), words("p", explained.limits, undefined, ENGINE_LANGUAGE)],
        explained.sources !== "" && [
          element("h2", null, say("learn.sources")),
          element("ul", { class: "sources-list" }, sourcesOf(explained.sources).map((source) => words("li", source, undefined, ENGINE_LANGUAGE))),
        ],
      ),
      element("p", { class: "actions" }, near.map((other, index) => other && element("a", { class: "button", href: `#/try/rules/${other.id}` }, index === 0 ? "← " : "", element("code", null, other.id), index === 1 ? " →" : ""))),
    );
  }

  return {
    node,
    speak: load,
    enter(rest) {
      open = rest.length === 2 ? rest.join("/") : null;
      explained = null;
      load();
    },
  };
}

/** The single sources: the engine sets them after one another. @param {string} text */
function sourcesOf(text) {
  return text.split(/\.;\s+/u).map((source) => (source.endsWith(".") ? source : `${source}.`));
}
