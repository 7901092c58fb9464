// The training page in headless Firefox, where one is installed: it opens from disk, checks an example, a round is answered and kept, and its policy refuses the network.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ROUND } from "../../www/training/practice/schedule.js";

const { ws: WebSocket } = createRequire(new URL("../../www/package.json", import.meta.url))("playwright-core/lib/utilsBundle");
const firefox = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path && existsSync(path));
const page = new URL("../../pkg/dist/training.html", import.meta.url).href;
const QUIET = {
  "app.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "intl.locale.requested": "en-US",
  "ui.prefersReducedMotion": 1,
};

test("the page works from disk in Firefox, without a request", { timeout: 240_000, skip: firefox ? false : "no Firefox here" }, async () => {
  const profile = mkdtempSync(join(tmpdir(), "corroborate-firefox-"));
  const preferences = Object.entries(QUIET).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, "user.js"), preferences.join(""));
  const browser = spawn(firefox, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  try {
    const { send, events, close } = await connect(`${await listening(browser)}/session`);
    await send("session.new", { capabilities: {} });
    await send("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
    const { contexts } = await send("browsingContext.getTree", {});
    const { context } = contexts[0];
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
      assert.equal(exceptionDetails, undefined, exceptionDetails?.text);
      return result.value;
    };
    const until = async (expression) => {
      for (let tries = 0; tries < 200; tries += 1) {
        if (await evaluate(expression)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.fail(`never came true: ${expression}`);
    };
    await send("browsingContext.navigate", { context, url: page, wait: "complete" });
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
    close();
  } finally {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The address of the browser's WebDriver BiDi. */
function listening(browser) {
  return new Promise((resolve, reject) => {
    let said = "";
    browser.stderr.on("data", (part) => {
      said += part;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    browser.once("exit", () => reject(new Error(`Firefox ended: ${said.slice(-600)}`)));
  });
}

/** @param {string} address of a WebDriver BiDi session */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map();
  const told = [];
  let number = 0;
  socket.on("message", (data) => {
    const message = JSON.parse(data);
    if (message.type === "event") told.push(message);
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.type === "error") reject?.(new Error(`${message.error}: ${message.message}`));
    else resolve?.(message.result);
  });
  return {
    events: (method) => told.filter((message) => message.method === method).map(({ params }) => params),
    send: (method, params) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        socket.send(JSON.stringify({ id: number, method, params }));
      }),
    close: () => socket.close(),
  };
}
