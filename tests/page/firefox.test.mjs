// The training page in headless Firefox, where one is installed: it opens from disk, checks an example, a round is answered and kept, and its policy refuses the network.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ROUND } from "../../www/training/practice/schedule.js";
import { firefox, start } from "../support/firefox.mjs";

const page = new URL("../../pkg/dist/training.html", import.meta.url).href;

test("the page works from disk in Firefox, without a request", { timeout: 240_000, skip: firefox ? false : "no Firefox here" }, async () => {
  const { send, events, open, evaluate, until, stop } = await start({ preferences: { "ui.prefersReducedMotion": 1 } });
  try {
    await send("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
    await open(page);
    await evaluate("document.getElementById('example-contradictory').click()");
    await until("document.getElementById('level') !== null");
    assert.equal(await evaluate("document.getElementById('level').dataset.level"), "verify");

    await evaluate("location.hash = '#/practice'");
    await until("document.getElementById('practice-start') !== null");
    await evaluate("document.getElementById('practice-start').click()");
    await until("document.querySelector('.statement-mark') !== null");
    for (let position = 1; position <= ROUND; position += 1) {
      await until(`document.querySelector('.case-head .overline')?.textContent.includes('${position} ')`);
      await evaluate("document.querySelector('.statement-mark').click()");
      assert.equal(await evaluate("document.querySelectorAll('.statement-mark[aria-pressed=true]').length"), 1);
      await evaluate("document.querySelector('input[name=choice][value=ask]').click(), document.querySelector('input[name=sure][value=\"80\"]').click()");
      await evaluate("document.getElementById('practice-answer').click()");
      await until("document.getElementById('practice-next') !== null");
      assert.equal(await evaluate("JSON.parse(localStorage.getItem('corroborate.training')).answers.length"), position);
      await evaluate("document.getElementById('practice-next').click()");
    }
    await until("document.getElementById('practice-again') !== null");
    await evaluate("location.hash = '#/figures'");
    await until("document.getElementById('figure-d-prime') !== null");

    const errors = () => events("log.entryAdded").filter(({ level }) => level === "error").map(({ text }) => text);
    assert.deepEqual(errors(), [], "the console");
    const refused = await evaluate("fetch('https://example.com/').then(() => 'answered', () => 'refused')");
    assert.equal(refused, "refused");
    assert.deepEqual(errors().filter((text) => !/connect-src 'none'/.test(text)), [], "the policy refused it");

    const requests = events("network.beforeRequestSent").map(({ request }) => request.url);
    assert.deepEqual(requests.filter((url) => !/^(data|blob|file):/.test(url)), [], "requests");
  } finally {
    await stop();
  }
});
