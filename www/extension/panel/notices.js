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
  const { say, ended, kept } = state;
  const again = () => renderNotices(notices);
  fill(
    notices,
    ended.map(endedNotice),
    kept.map((one) => keptNotice(one, again)),
    state.notices
      .filter(({ of }) => of === undefined || of === state.current)
      .map((notice) =>
        element(
          "div",
          { class: "notice", "data-notice": notice.kind, role: notice.kind === "problem" ? "alert" : null },
          element("h2", null, say(`notice.${notice.kind}.heading`, notice.values)),
          element("p", null, notice.text ? visible(notice.text) : visible(say(`notice.${notice.kind}`, { keys: state.keys, ...notice.values }))),
          element("p", { class: "actions" }, ways(notice), away(notice, again)),
        ),
      ),
  );
  notices.hidden = notices.childElementCount === 0;
}

/** @param {Case} held whose last day has passed */
function endedNotice(held) {
  const { say } = state;
  return element(
    "div",
    { class: "notice", "data-notice": "ended" },
    element("h2", null, say("ended.heading", { name: nameOf(held) ?? say("result.unnamed") })),
    element("p", null, say("ended.text", { date: say.date(held.until ?? "") })),
    element("p", { class: "actions" }, button(say("ended.record"), () => recordDialog({ held, leaving: () => forget(held.id).then(() => view.all()) }))),
  );
}

/**
 * What is stored and could not be read.
 * @param {typeof state.kept[number]} one
 * @param {() => void} again
 */
function keptNotice({ key, why, stored }, again) {
  const { say } = state;
  const remove = async () => {
    await store.removeKept(key);
    state.kept = state.kept.filter((other) => other.key !== key);
    again();
  };
  return element(
    "div",
    { class: "notice", "data-notice": "kept" },
    element("h2", null, say("kept.heading")),
    element("p", null, say(`kept.${why}`)),
    element(
      "p",
      { class: "actions" },
      button(say("kept.download"), () => download("corroborate-stored.json", JSON.stringify(stored, null, 2), "application/json")),
      button(say("kept.delete"), remove, { look: "is-quiet" }),
    ),
  );
}

/** Where else what was read could go. @param {Notice} notice */
function ways(notice) {
  const { say, cases, current } = state;
  const others = cases.filter(({ id }) => id !== current).slice(0, 4);
  const moves = notice.kind === "opened" || notice.kind === "unnamed" || notice.kind === "changed";
  return [
    notice.kind === "added" && button(say("notice.moveNew"), () => move(notice, null), { id: "move-new" }),
    notice.kind === "namesake" && cases.some(({ id }) => id === notice.other) && button(say("notice.join"), () => move(notice, notice.other ?? null), { id: "join" }),
    moves &&
      others.map((other, at) =>
        button(say("notice.moveTo", { name: visible(nameOf(other) ?? say("result.unnamed")).slice(0, 40) }), () => move(notice, other.id), { id: `move-${at}` }),
      ),
  ];
}

/** @param {Notice} notice @param {() => void} again */
function away(notice, again) {
  const namesake = notice.kind === "namesake";
  const put = () => {
    state.notices = state.notices.filter(({ id }) => id !== notice.id);
    again();
    document.getElementById("main")?.focus();
  };
  return button(state.say(namesake ? "notice.apart" : "notice.away"), put, namesake ? { id: "keep-apart" } : { look: "is-quiet" });
}
