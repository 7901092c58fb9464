// @ts-check
/** What has to be said above a case: how a page came, what could not be read, what has ended. */

import { element, fill } from "../../kit/element.js";
import { visible } from "../../kit/text.js";
import { nameOf } from "../cases/case.js";
import { forget, move, store, view } from "./desk.js";
import { recordDialog } from "./dialogs.js";
import { download } from "./leave.js";
import { current, state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("./state.js").Notice} Notice */

/** @param {HTMLElement} notices */
export function renderNotices(notices) {
  const { say } = state;
  const away = (/** @type {Notice} */ notice) =>
    element(
      "button",
      {
        type: "button",
        class: "button is-quiet",
        listen: {
          click: () => {
            state.notices = state.notices.filter(({ id }) => id !== notice.id);
            renderNotices(notices);
            document.getElementById("main")?.focus();
          },
        },
      },
      say("notice.away"),
    );
  const ways = (/** @type {Notice} */ notice) => {
    const held = current();
    const others = state.cases.filter(({ id }) => id !== state.current).slice(0, 4);
    return [
      notice.kind === "added" &&
        element("button", { type: "button", class: "button", id: "move-new", listen: { click: () => move(notice, null) } }, say("notice.moveNew")),
      notice.kind === "opened" &&
        others.map(({ id }, at) =>
          element(
            "button",
            { type: "button", class: "button", id: `move-${at}`, listen: { click: () => move(notice, id) } },
            say("notice.moveTo", { name: visible(nameOf(/** @type {Case} */ (state.cases.find((other) => other.id === id))) ?? say("case.unnamed")).slice(0, 40) }),
          ),
        ),
      notice.kind === "empty" && held?.sources.length === 0 && null,
    ];
  };
  fill(
    notices,
    state.ended.map((held) =>
      element(
        "div",
        { class: "notice", "data-notice": "ended" },
        element("h2", null, say("ended.heading", { name: nameOf(held) ?? say("case.unnamed") })),
        element("p", null, say("ended.text", { date: say.date(held.until ?? "") })),
        element(
          "p",
          { class: "actions" },
          element("button", { type: "button", class: "button", listen: { click: () => recordDialog({ held, leaving: () => forget(held.id).then(view.all) }) } }, say("ended.record")),
        ),
      ),
    ),
    state.kept.map(({ key, why, stored }) =>
      element(
        "div",
        { class: "notice", "data-notice": "kept" },
        element("h2", null, say("kept.heading")),
        element("p", null, say(`kept.${why}`)),
        element(
          "p",
          { class: "actions" },
          element(
            "button",
            {
              type: "button",
              class: "button",
              listen: { click: () => download("corroborate-stored.json", JSON.stringify(stored, null, 2), "application/json") },
            },
            say("kept.download"),
          ),
          element(
            "button",
            {
              type: "button",
              class: "button is-quiet",
              listen: {
                click: async () => {
                  await store.removeKept(key);
                  state.kept = state.kept.filter((other) => other.key !== key);
                  renderNotices(notices);
                },
              },
            },
            say("kept.delete"),
          ),
        ),
      ),
    ),
    state.notices.map((notice) =>
      element(
        "div",
        { class: "notice", "data-notice": notice.kind, role: notice.kind === "problem" ? "alert" : null },
        element("h2", null, say(`notice.${notice.kind}.heading`)),
        element("p", null, notice.text ? visible(notice.text) : say(`notice.${notice.kind}`, { keys: state.keys })),
        element("p", { class: "actions" }, ways(notice), away(notice)),
      ),
    ),
  );
  notices.hidden = notices.childElementCount === 0;
}
