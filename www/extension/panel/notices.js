// @ts-check
/** What has to be said above a case: how a page came, what could not be read, what has ended. */

import { element, fill } from "../../kit/element.js";
import { visible } from "../../kit/text.js";
import { nameOf } from "../cases/case.js";
import { button } from "./controls.js";
import { forget, move, store } from "./desk.js";
import { download } from "./leave.js";
import { recordDialog } from "./records.js";
import { state } from "./state.js";
import { view } from "./view.js";

/** @typedef {import("../cases/case.js").Case} Case */
/** @typedef {import("./state.js").Notice} Notice */

/** @param {HTMLElement} notices */
export function renderNotices(notices) {
  const { say } = state;
  const away = (/** @type {Notice} */ notice) =>
    button(say(notice.kind === "namesake" ? "notice.apart" : "notice.away"), () => {
      state.notices = state.notices.filter(({ id }) => id !== notice.id);
      renderNotices(notices);
      document.getElementById("main")?.focus();
    }, notice.kind === "namesake" ? { id: "keep-apart" } : { look: "is-quiet" });
  const ways = (/** @type {Notice} */ notice) => {
    const others = state.cases.filter(({ id }) => id !== state.current).slice(0, 4);
    return [
      notice.kind === "added" &&
        button(say("notice.moveNew"), () => move(notice, null), { id: "move-new" }),
      notice.kind === "namesake" &&
        state.cases.some(({ id }) => id === notice.other) &&
        button(say("notice.join"), () => move(notice, notice.other ?? null), { id: "join" }),
      (notice.kind === "opened" || notice.kind === "unnamed" || notice.kind === "changed") &&
        others.map(({ id }, at) =>
          button(say("notice.moveTo", { name: visible(nameOf(/** @type {Case} */ (state.cases.find((other) => other.id === id))) ?? say("result.unnamed")).slice(0, 40) }), () => move(notice, id), { id: `move-${at}` }),
        ),
    ];
  };
  fill(
    notices,
    state.ended.map((held) =>
      element(
        "div",
        { class: "notice", "data-notice": "ended" },
        element("h2", null, say("ended.heading", { name: nameOf(held) ?? say("result.unnamed") })),
        element("p", null, say("ended.text", { date: say.date(held.until ?? "") })),
        element(
          "p",
          { class: "actions" },
          button(say("ended.record"), () => recordDialog({ held, leaving: () => forget(held.id).then(() => view.all()) })),
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
          button(say("kept.download"), () => download("corroborate-stored.json", JSON.stringify(stored, null, 2), "application/json")),
          button(say("kept.delete"), async () => {
            await store.removeKept(key);
            state.kept = state.kept.filter((other) => other.key !== key);
            renderNotices(notices);
          }, { look: "is-quiet" }),
        ),
      ),
    ),
    state.notices.filter(({ of }) => of === undefined || of === state.current).map((notice) =>
      element(
        "div",
        { class: "notice", "data-notice": notice.kind, role: notice.kind === "problem" ? "alert" : null },
        element("h2", null, say(`notice.${notice.kind}.heading`, notice.values)),
        element("p", null, notice.text ? visible(notice.text) : visible(say(`notice.${notice.kind}`, { keys: state.keys, ...notice.values }))),
        element("p", { class: "actions" }, ways(notice), away(notice)),
      ),
    ),
  );
  notices.hidden = notices.childElementCount === 0;
}
