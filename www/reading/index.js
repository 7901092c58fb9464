// @ts-check
/**
 * Shows what was read of a file beside the original, before anything is judged: a value leads to its place, can be corrected,
 * and what was not read is listed.
 */

import { element, fill } from "../kit/element.js";
import { createSay } from "../kit/say.js";
import { cut, LONGEST_TEXT, quoted, visible } from "../kit/text.js";
import { tables as kitTables } from "../kit/words/index.js";
import { carriedReader } from "./carried.js";
import { SURE, fresh, merged, readItem, understand } from "./items.js";
import { renderMapping } from "./mapping.js";
import { corrected, groupsOf } from "./values.js";
import { words } from "./words/index.js";

export { besideReader, carriedReader } from "./carried.js";
export { readAtOnce } from "./items.js";
export { createReader } from "./reader.js";

/** Most records of one file that are listed. */
const MOST_LISTED = 200;
/** Values that a single line cannot hold. */
const LONG = new Set(["summary", "description", "highlights", "reference", "pitch"]);

/**
 * @typedef {object} Context
 * @property {string} language
 * @property {(message: string) => void} announce says something politely to who listens
 * @property {{ read?: (text: string, options: object) => Promise<any> | any }} engine reads text into a submission
 * @property {(submission: any) => void} use checks a submission
 * @property {import("./reader.js").Reader} [reader] opens files; without it the page's own parts are unpacked by `asset`
 * @property {(name: string) => Promise<ArrayBuffer>} [asset]
 */
/** @typedef {import("./items.js").Item} Item */

/**
 * @param {HTMLElement} host an empty element
 * @param {Context} context
 */
export function mount(host, context) {
  const reader = context.reader ?? carriedReader(/** @type {any} */ (context.asset));
  let say = createSay(context.language, kitTables, words);
  /** @type {Item[]} */
  let items = [];
  /** Whether something was checked, so that a correction checks it again. */
  let checked = false;
  let run = 0;

  const root = element("div", { class: "reading", id: "reading" });
  host.append(root);

  /** @param {readonly (File | Blob & { name?: string })[]} files */
  async function open(files) {
    const mine = (run += 1);
    checked = false;
    items = files.map((file) => fresh(file.name ?? "", file));
    render();
    if (items.length > 0) context.announce(say("reading.reading", { count: items.length }));
    // One after another: each is shown when it is read, and a broken one costs no other.
    for (const item of items) {
      await readItem(item, reader, context.engine);
      if (mine !== run) return;
      render();
    }
    const count = items.filter((item) => item.submissions.length > 0).length;
    if (items.length > 0) context.announce(say("reading.done", { count }));
  }

  /** @param {string} text what was pasted */
  function openText(text) {
    return open([new File([text], "", { type: "text/plain" })]);
  }

  function render() {
    const together = items.filter((item) => item.submissions.length === 1);
    fill(
      root,
      together.length > 1 &&
        element(
          "div",
          { class: "reading-together" },
          element("p", null, say("reading.together.text", { count: together.length })),
          button("reading-together", say("reading.together", { count: together.length }), true, () => use(merged(together))),
        ),
      items.map((item, position) => renderItem(item, position)),
    );
  }

  /** @param {Item} item @param {number} position */
  function renderItem(item, position) {
    const heading = element(
      "h3",
      { class: "reading-name", id: `reading-${position}-name` },
      item.name === "" ? say("reading.pasted") : quoted(item.name, 120),
    );
    const section = element("section", { class: "reading-item", "aria-labelledby": `reading-${position}-name` }, heading);
    const { opened } = item;
    if (item.state === "reading" || !opened) {
      section.append(element("p", { class: "quiet" }, say("reading.busy")));
    } else if (opened.kind === "unreadable") {
      section.append(problem(opened));
    } else if (opened.kind === "table") {
      section.append(
        renderMapping(say, opened, `reading-${position}-mapping`, async (mapping) => {
          item.mapping = mapping;
          await readItem(item, reader, context.engine);
          render();
          context.announce(say("reading.mapped", { count: item.submissions.length }));
          document.getElementById(`reading-${position}-mapping-0`)?.focus();
        }),
        records(item, position),
      );
    } else if (opened.kind === "applications") {
      section.append(records(item, position));
    } else {
      section.append(...documentParts(item, position, opened));
    }
    return section;
  }

  /** @param {Extract<import("./reader.js").Opened, { kind: "unreadable" }>} opened */
  function problem({ why, detail, path }) {
    const key = `reading.unreadable.${why}`;
    return element(
      "div",
      { class: "reading-problem" },
      element("p", null, say(say.has(key) ? key : "reading.unreadable.broken", { kind: detail ?? "" })),
      why === "wrong" && element("p", { lang: "en" }, path && [element("code", null, visible(path)), ": "], visible(detail ?? "")),
    );
  }

  /**
   * @param {Item} item
   * @param {number} position
   * @param {import("./reader.js").OpenedDocument} opened
   * @returns {HTMLElement[]}
   */
  function documentParts(item, position, opened) {
    const kinds = ["resume", "cover-letter", "profile"];
    const kind = element(
      "select",
      {
        id: `reading-${position}-kind`,
        listen: {
          change: async () => {
            item.kind = kind.value;
            item.corrections.clear();
            await understand(item, context.engine);
            render();
            document.getElementById(`reading-${position}-kind`)?.focus();
          },
        },
      },
      kinds.map((value) => element("option", { value, selected: value === item.kind }, say(`reading.kind.${value}`))),
    );
    const parts = [
      element(
        "p",
        { class: "reading-kind" },
        element("label", { for: `reading-${position}-kind` }, say("reading.kind")),
        " ",
        kind,
      ),
      notes(opened.notes),
    ];
    const [submission] = item.submissions;
    const source = submission?.sources?.[0];
    if (!source) return parts;
    const text = originalText(opened.text, `reading-${position}-text`);
    const values = valueList(item, position, source, (path) => {
      const place = source.located?.find((/** @type {any} */ located) => located.path === path)?.span;
      if (place) text.show(place);
      return Boolean(place);
    });
    return [
      ...parts,
      element(
        "div",
        { class: "reading-sides" },
        element(
          "div",
          { class: "reading-side" },
          element("h4", null, say("reading.values")),
          element("p", { class: "hint" }, say("reading.values.hint")),
          values,
        ),
        element("div", { class: "reading-side is-original" }, element("h4", null, say("reading.original")), text.node),
      ),
      notRead(source, opened, text.show),
      actions(item, position),
    ];
  }

  /** @param {Item} item @param {number} position */
  function actions(item, position) {
    return element(
      "p",
      { class: "actions" },
      button(`reading-${position}-check`, say("reading.check"), true, () => use(item.submissions[item.chosen])),
      element("span", { class: "hint" }, say("reading.check.hint")),
    );
  }

  /** @param {any} submission */
  function use(submission) {
    checked = true;
    context.use(structuredClone(submission));
  }

  /**
   * The values of one source, each leading to its place and open to correction.
   * @param {Item} item
   * @param {number} position
   * @param {any} source
   * @param {(path: string) => boolean} show
   */
  function valueList(item, position, source, show) {
    const groups = groupsOf(source.person);
    if (groups.length === 0) return element("p", { class: "quiet" }, say("reading.values.none"));
    return element(
      "div",
      { class: "reading-values" },
      groups.map(({ section, values }, group) =>
        element(
          "div",
          { class: "reading-group" },
          element("h5", null, say(`section.${section}`)),
          element(
            "dl",
            null,
            values.map((value, at) => {
              const id = `reading-${position}-value-${group}-${at}`;
              const located = source.located?.find((/** @type {any} */ place) => place.path === value.path);
              const unsure = located?.confidence !== undefined && located.confidence < SURE;
              const name = section === "work" && value.field === "name" ? "employer" : value.field;
              const label = say.has(`field.${name}`) ? say(`field.${name}`) : value.field;
              const content = element("dd", null);
              const shown = element(
                "button",
                {
                  type: "button",
                  class: located?.span ? "reading-value" : "reading-value is-unplaced",
                  id,
                  "aria-label": say("reading.value", { field: label, value: cut(value.text, 200) }),
                  listen: {
                    click: () => {
                      if (!show(value.path)) edit();
                    },
                  },
                },
                quoted(value.text, 400),
              );
              const editing = button(`${id}-edit`, say("reading.correct"), false, () => edit());
              editing.setAttribute("aria-label", say("reading.correct.one", { field: label }));
              editing.classList.add("reading-edit");
              const mark = item.corrections.has(value.path)
                ? element("span", { class: "tag" }, say("reading.corrected"))
                : unsure
                  ? element("span", { class: "tag" }, say("reading.unsure"))
                  : null;
              const rest = () => fill(content, shown, mark, editing);
              const edit = () => {
                const long = LONG.has(value.field) || value.text.length > 60;
                const box = long
                  ? element("textarea", { rows: 3, "aria-label": label, id: `${id}-box`, dir: "auto" })
                  : element("input", { type: "text", "aria-label": label, id: `${id}-box`, dir: "auto" });
                box.value = value.text;
                const leave = () => {
                  rest();
                  shown.focus();
                };
                const form = element(
                  "form",
                  {
                    class: "reading-correction",
                    listen: {
                      submit: (/** @type {SubmitEvent} */ event) => {
                        event.preventDefault();
                        if (box.value !== value.text) correct(item, value.path, box.value, id);
                        else leave();
                      },
                      keydown: (/** @type {KeyboardEvent} */ event) => {
                        if (event.key === "Escape") {
                          event.stopPropagation();
                          leave();
                        }
                      },
                    },
                  },
                  box,
                  element("button", { type: "submit", class: "button" }, say("reading.save")),
                  button(`${id}-leave`, say("reading.leave"), false, leave),
                );
                fill(content, form);
                show(value.path);
                box.focus();
                box.select();
              };
              rest();
              return element("div", { class: "reading-row" }, element("dt", null, label), content);
            }),
          ),
        ),
      ),
    );
  }

  /**
   * @param {Item} item
   * @param {string} path
   * @param {string} text
   * @param {string} id
   */
  function correct(item, path, text, id) {
    const submission = item.submissions[item.chosen];
    const [source, ...others] = submission.sources;
    item.submissions[item.chosen] = { ...submission, sources: [corrected(source, path, text), ...others] };
    item.corrections.add(path);
    render();
    document.getElementById(id)?.focus();
    context.announce(say(checked ? "reading.corrected.checked" : "reading.corrected.said"));
    const together = items.filter((one) => one.submissions.length === 1);
    if (checked) use(together.length > 1 && together.includes(item) ? merged(together) : item.submissions[item.chosen]);
  }

  /**
   * What was not read of a document: stretches of its text, hidden text, and what the product refuses to know.
   * @param {any} source
   * @param {import("./reader.js").OpenedDocument} opened
   * @param {(span: { start: number, end: number }) => void} show
   */
  function notRead(source, opened, show) {
    const unread = /** @type {any[]} */ (source.reading?.unread ?? []).slice(0, MOST_LISTED);
    const hidden = /** @type {string[]} */ (opened.document?.hiddenText ?? []);
    const misread = /** @type {string[]} */ (source.reading?.misread ?? []);
    if (unread.length + hidden.length + misread.length === 0) return element("p", { class: "hint" }, say("reading.unread.none"));
    return element(
      "details",
      { class: "reading-unread", open: misread.length > 0 },
      element("summary", null, say("reading.unread", { count: unread.length + hidden.length })),
      misread.length > 0 && element("p", { class: "reading-misread" }, say("reading.misread")),
      unread.length > 0 &&
        element(
          "ul",
          null,
          unread.map(({ span, why }) =>
            element(
              "li",
              null,
              element(
                "button",
                { type: "button", class: "reading-value", listen: { click: () => show(span) } },
                quoted(opened.text.slice(span.start, span.end), 300),
              ),
              why === "refused" && element("span", { class: "tag" }, say("reading.refused")),
            ),
          ),
        ),
      hidden.length > 0 && [
        element("h5", null, say("reading.hidden")),
        element("ul", null, hidden.map((text) => element("li", null, quoted(text, 300)))),
      ],
    );
  }

  /** @param {import("./reader.js").Note[]} list */
  function notes(list) {
    const known = list.filter(({ code }) => say.has(`reading.note.${code}`));
    return element(
      "ul",
      { class: "reading-notes" },
      known.map(({ code, count }) => element("li", null, say(`reading.note.${code}`, { count: count ?? 0 }))),
    );
  }

  /** @param {Item} item @param {number} position */
  function records(item, position) {
    const opened = /** @type {import("./reader.js").OpenedApplications | import("./reader.js").OpenedTable} */ (item.opened);
    const errors = opened.records.flatMap(({ error }, at) => (error ? [{ ...error, at }] : []));
    const dropped = [
      ...("dropped" in opened ? opened.dropped : []),
      ...(opened.records[item.chosen]?.dropped ?? []),
    ];
    const submission = item.submissions[item.chosen];
    const picker = element(
      "select",
      {
        id: `reading-${position}-record`,
        listen: {
          change: () => {
            item.chosen = Number(picker.value);
            item.corrections.clear();
            render();
            document.getElementById(`reading-${position}-record`)?.focus();
          },
        },
      },
      item.submissions.slice(0, MOST_LISTED).map((one, at) =>
        element("option", { value: at, selected: at === item.chosen }, visible(cut(nameOf(one) || say("reading.record", { count: at + 1 }), 80))),
      ),
    );
    return element(
      "div",
      null,
      notes(opened.notes),
      opened.kind === "applications" && item.submissions.length === 0 &&
        element("div", { class: "reading-problem" }, element("p", null, say(errors.some(({ path }) => path === "") ? "error.unknown" : "reading.unreadable.wrong"))),
      errors.length > 0 &&
        element(
          "details",
          { class: "reading-unread", open: item.submissions.length === 0 },
          element("summary", null, say("reading.records.errors", { count: errors.length })),
          element(
            "ul",
            null,
            errors.slice(0, MOST_LISTED).map(({ at, path, message }) =>
              element(
                "li",
                null,
                say("reading.record", { count: at + 1 }),
                ": ",
                path !== "" && [element("code", null, visible(path)), " "],
                element("span", { lang: "en" }, visible(message)),
              ),
            ),
          ),
        ),
      item.submissions.length > 1 &&
        element(
          "p",
          { class: "reading-kind" },
          element("label", { for: `reading-${position}-record` }, say("reading.records", { count: item.submissions.length })),
          " ",
          picker,
        ),
      submission && [
        element("h4", null, say("reading.values")),
        submission.sources?.length > 0 ? valueList(item, position, submission.sources[0], () => false) : null,
        dropped.length > 0 &&
          element(
            "details",
            { class: "reading-unread" },
            element("summary", null, say("reading.dropped", { count: dropped.length })),
            element(
              "ul",
              null,
              dropped.slice(0, MOST_LISTED).map(({ path, reason }) =>
                element(
                  "li",
                  null,
                  element("code", null, visible(cut(path, 120))),
                  reason === "refused" && element("span", { class: "tag" }, say("reading.refused")),
                ),
              ),
            ),
          ),
        actions(item, position),
      ],
    );
  }

  /**
   * The original text, in which a stretch can be shown.
   * @param {string} text
   * @param {string} id
   */
  function originalText(text, id) {
    const shown = cut(text, LONGEST_TEXT);
    const node = element("div", {
      class: "reading-text",
      id,
      dir: "auto",
      role: "group",
      tabindex: "0",
      "aria-label": say("reading.original"),
    });
    const plain = (/** @type {string} */ part) => visible(part.replaceAll("\f", "\n\n"));
    fill(node, plain(shown));
    /** @param {{ start: number, end: number }} span */
    function show({ start, end }) {
      if (start < 0 || end <= start || end > shown.length) return;
      const mark = element("mark", { tabindex: "-1" }, plain(shown.slice(start, end)));
      fill(node, plain(shown.slice(0, start)), mark, plain(shown.slice(end)));
      // The text scrolls within itself, so that the value that was pressed stays in view.
      const middle = mark.offsetTop - node.offsetTop - node.clientHeight / 2 + mark.offsetHeight / 2;
      node.scrollTop = Math.max(0, middle);
      const seen = node.getBoundingClientRect();
      if (seen.bottom < 0 || seen.top > innerHeight) mark.scrollIntoView({ block: "center" });
    }
    return { node, show };
  }

  /** @param {string} id @param {string} label @param {boolean} main @param {() => void} press */
  function button(id, label, main, press) {
    return element("button", { type: "button", id, class: main ? "button is-main" : "button is-quiet", listen: { click: press } }, label);
  }

  return {
    open,
    openText,
    /** @param {string} language */
    speak(language) {
      say = createSay(language, kitTables, words);
      render();
    },
    stop() {
      run += 1;
      reader.stop();
      root.remove();
    },
  };
}

/** @param {any} submission */
function nameOf(submission) {
  const basics = submission?.basics ?? submission?.sources?.[0]?.person?.basics;
  return typeof basics?.name === "string" ? basics.name : typeof basics?.email === "string" ? basics.email : "";
}
