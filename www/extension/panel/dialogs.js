// @ts-check
/** The panel's dialogs: paste, profile facts, save, ask the applicant. */

import { copyText } from "../../kit/copy.js";
import { element } from "../../kit/element.js";
import { cut, visible } from "../../kit/text.js";
import { addressesOf, keyOf } from "../cases/addresses.js";
import { PROFILE_FACTS, nameOf } from "../cases/case.js";
import { daysAfter } from "../cases/dates.js";
import { mailOf, mailtoOf, questionsWithValues } from "../cases/letters.js";
import { button, labelled } from "./controls.js";
import { showDialog } from "./dialog.js";
import { openMail } from "./leave.js";
import { state } from "./state.js";

/** @typedef {import("../cases/case.js").Case} Case */

/**
 * @param {{ facts?: boolean, text?: string, add: (text: string, kind: string) => void }} how
 */
export function pasteDialog({ facts = false, text: given = "", add }) {
  const { say } = state;
  const text = element("textarea", { id: "paste-text", rows: 9, dir: "auto", spellcheck: "false", autocomplete: "off" });
  text.value = given;
  const kind = element(
    "select",
    { id: "paste-kind" },
    ["resume", "cover-letter", "form", "profile", "reference"].map((value) => element("option", { value }, say(`source.${value}`))),
  );
  const form = element(
    "form",
    {
      listen: {
        submit: (/** @type {SubmitEvent} */ event) => {
          event.preventDefault();
          if (text.value.trim() === "") return;
          dialog.close();
          add(text.value, facts ? "facts" : kind.value);
        },
      },
    },
    labelled(say(facts ? "facts.label" : "paste.label"), text, say(facts ? "facts.hint" : "paste.hint")),
    !facts && labelled(say("paste.kind"), kind),
    element("p", { class: "actions" }, element("button", { type: "submit", class: "button is-main", id: "paste-add" }, say("paste.add"))),
  );
  const dialog = showDialog("paste", say(facts ? "facts.title" : "paste.title"), say("dialog.close"), form);
  text.focus();
}

/**
 * @param {{ held: Case, keep: (card: { url: string, facts: Record<string, string> }) => void }} how
 */
export function profileDialog({ held, keep }) {
  const { say } = state;
  const before = held.sources.find(({ origin, source }) => origin.kind === "typed" && source.kind === "profile")?.source ?? {};
  const url = element("input", { id: "profile-url", type: "text", inputmode: "url", dir: "ltr", autocomplete: "off", spellcheck: "false" });
  url.value = before.url ?? "";
  const months = PROFILE_FACTS.map((fact) => {
    const input = element("input", { id: `profile-${fact}`, type: "month", min: "1995-01", max: "2100-12", pattern: "\\d{4}-\\d{2}", placeholder: "2019-04" });
    input.value = before.facts?.[fact] ?? "";
    return { fact, input };
  });
  const status = element("p", { class: "hint", id: "profile-status" });
  const tell = () => {
    status.textContent = months.every(({ input }) => input.value === "") ? say("profile.notLookedUp") : say("profile.lookedUp");
  };
  tell();
  for (const { input } of months) input.addEventListener("input", tell);
  const form = element(
    "form",
    {
      listen: {
        submit: (/** @type {SubmitEvent} */ event) => {
          event.preventDefault();
          dialog.close();
          keep({ url: url.value.trim(), facts: Object.fromEntries(months.map(({ fact, input }) => [fact, input.value.trim()])) });
        },
      },
    },
    element("p", { class: "section-text" }, say("profile.text")),
    labelled(say("profile.url"), url),
    months.map(({ fact, input }) => labelled(say(`field.${fact}`), input, say(`profile.${fact}.hint`))),
    status,
    element("p", { class: "actions" }, element("button", { type: "submit", class: "button is-main", id: "profile-keep" }, say("profile.keep"))),
  );
  const dialog = showDialog("profile", say("profile.title"), say("dialog.close"), form);
}

/**
 * @param {{ held: Case, settings: import("../settings/settings.js").Settings, today: string, keep: (until: string | null) => void }} how
 */
export function saveDialog({ held, settings, today, keep }) {
  const { say } = state;
  const latest = daysAfter(today, settings.keepDays);
  const until = element("input", { id: "save-until", type: "date", min: today, max: daysAfter(today, 365), required: true });
  until.value = held.until ?? latest;
  const form = element(
    "form",
    {
      listen: {
        submit: (/** @type {SubmitEvent} */ event) => {
          event.preventDefault();
          dialog.close();
          keep(until.value);
        },
      },
    },
    element("p", { class: "section-text" }, say("save.text")),
    labelled(say("save.until"), until, say("save.hint", { count: settings.keepDays })),
    element(
      "p",
      { class: "actions" },
      element("button", { type: "submit", class: "button is-main", id: "save-keep" }, say("save.keep")),
      held.until &&
        button(say("save.stop"), () => {
          dialog.close();
          keep(null);
        }, { id: "save-stop" }),
    ),
  );
  const dialog = showDialog("save", say("save.title"), say("dialog.close"), form);
}

/**
 * @param {{ held: Case, assessment: import("../../kit/types.js").Assessment, only?: number | undefined, announce: (message: string) => void, asked: () => void }} how
 */
export function askDialog({ held, assessment, only, announce, asked }) {
  const { say, settings } = state;
  const questions = questionsWithValues(say, held, /** @type {any} */ (state.submission), assessment, only);
  const addresses = addressesOf(held, assessment);
  const found = addresses.filter((one) => one.found);
  const free = addresses.filter((one) => !one.found);
  const whyEmpty = say(free.length > 0 ? "ask.to.several" : found.length > 0 ? "ask.to.none" : "ask.to.missing");
  const forbids = (/** @type {string} */ address) => visible(say("ask.to.finding", { address: cut(address, 80) }));
  const mail = mailOf(say, { name: nameOf(held), job: held.beside.job?.title, questions, contact: settings.contact, employer: settings.employer });
  const subject = element("input", { id: "mail-subject", type: "text", dir: "auto", autocomplete: "off" });
  subject.value = mail.subject;
  const to = element("input", { id: "mail-to", type: "text", dir: "ltr", autocomplete: "off", spellcheck: "false" });
  to.value = free.length === 1 ? (free[0]?.address ?? "") : "";
  const text = element("textarea", { id: "mail-text", rows: 14, dir: "auto" });
  text.value = mail.text;
  const told = element("p", { class: "hint", id: "mail-told", role: "status" });
  showDialog(
    "mail",
    say("ask.title"),
    say("dialog.close"),
    element("p", { class: "section-text" }, say(questions.length > 0 ? "ask.text" : "ask.none")),
    labelled(say("ask.to"), to),
    element(
      "div",
      { class: "addresses", id: "mail-addresses" },
      found.map(({ address }) => element("p", { class: "hint" }, forbids(address))),
      free.length !== 1 && element("p", { class: "hint" }, whyEmpty),
      free.length > 1 && choices(free, to),
    ),
    labelled(say("ask.subject"), subject),
    labelled(say("ask.body"), text),
    told,
    element(
      "p",
      { class: "actions" },
      button(say("ask.copy"), async () => {
        const copied = await copyText(text.value, text);
        told.textContent = say(copied ? "copy.done" : "copy.selected");
        announce(told.textContent);
        asked();
      }, { id: "mail-copy", look: "is-main" }),
      button(say("ask.open"), () => {
        const barred = found.find(({ address }) => keyOf(address) === keyOf(to.value));
        if (barred || to.value.trim() === "") {
          told.textContent = barred ? forbids(barred.address) : whyEmpty;
          return;
        }
        const link = mailtoOf(to.value.trim(), { subject: subject.value, text: text.value });
        if (link === null) {
          told.textContent = say("ask.cannot");
          return;
        }
        openMail(link);
        asked();
      }, { id: "mail-open" }),
    ),
  );
}

/**
 * Several addresses that are stated, one of them to be chosen.
 * @param {{ address: string }[]} free
 * @param {HTMLInputElement} to
 */
function choices(free, to) {
  const choose = (/** @type {string} */ address) => {
    to.value = address;
    to.focus();
  };
  return element(
    "p",
    { class: "actions", role: "group", "aria-label": state.say("ask.to.others") },
    free.map(({ address }) => button(visible(cut(address, 80)), () => choose(address), { look: "is-address" })),
  );
}
