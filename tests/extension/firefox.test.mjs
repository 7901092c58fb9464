// The Firefox build in headless Firefox, where there is one: it installs, its panel opens, checks an application and keeps it.
// Its button cannot be pressed from outside, so that reading a page is left to the tests in Chromium, which run the same files.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const { ws: WebSocket } = createRequire(new URL("../../www/package.json", import.meta.url))("playwright-core/lib/utilsBundle");
const firefox = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path && existsSync(path));
const built = fileURLToPath(new URL("../../pkg/dist/extension-firefox", import.meta.url));
const example = readFileSync(new URL("../../www/examples/contradictory.json", import.meta.url), "utf8");
/** The address that the extension gets in this profile. */
const ADDRESS = "5d1c8f3e-4a70-4e0a-9f0b-0d4f1a6b7c21";

test("the Firefox build installs, and its panel checks an application", { timeout: 120_000, skip: firefox ? false : "no Firefox here" }, async () => {
  const profile = mkdtempSync(join(tmpdir(), "corroborate-firefox-"));
  writeFileSync(
    join(profile, "user.js"),
    Object.entries({
      "extensions.webextensions.uuids": JSON.stringify({ "corroborate@example.com": ADDRESS }),
      "remote.system-access-check.enabled": false,
      "app.update.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "browser.shell.checkDefaultBrowser": false,
      "intl.locale.requested": "en-US",
    })
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const browser = spawn(firefox, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "--remote-allow-system-access"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  try {
    const address = await new Promise((resolve, reject) => {
      let said = "";
      browser.stderr.on("data", (part) => {
        said += part;
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
        if (found) resolve(found[1]);
      });
      browser.once("exit", () => reject(new Error(`Firefox ended: ${said.slice(-600)}`)));
    });
    const { send, close } = await connect(`${address}/session`);
    await send("session.new", { capabilities: {} });
    const { extension } = await send("webExtension.install", { extensionData: { type: "path", path: built } });
    assert.equal(extension, "corroborate@example.com");
    const { contexts } = await send("browsingContext.getTree", {});
    const context = contexts[0].context;
    await send("browsingContext.navigate", { context, url: `moz-extension://${ADDRESS}/panel.html`, wait: "complete" });
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
      assert.fail(`never came true: ${expression}\n${await evaluate("document.body.innerText")}`);
    };
    await until("document.getElementById('add-paste') !== null");
    await evaluate(`document.getElementById("add-paste").click(), document.getElementById("paste-text").value = ${JSON.stringify(example)}, document.getElementById("paste-add").click()`);
    await until("document.getElementById('level') !== null");
    assert.equal(await evaluate("document.getElementById('level').dataset.level"), "verify");
    await evaluate("document.getElementById('do-save').click(), document.getElementById('save-keep').click()");
    await until("document.querySelector('.case-sub')?.textContent.includes('kept until')");
    await send("browsingContext.navigate", { context, url: `moz-extension://${ADDRESS}/settings.html`, wait: "complete" });
    await until("document.querySelector('.rules') !== null");
    assert.match(await evaluate("document.getElementById('saved-count').textContent"), /^1 /);
    close();
  } finally {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** @param {string} address of a WebDriver BiDi session */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map();
  let number = 0;
  socket.on("message", (data) => {
    const message = JSON.parse(data);
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.type === "error") reject?.(new Error(`${message.error}: ${message.message}`));
    else resolve?.(message.result);
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        socket.send(JSON.stringify({ id: number, method, params }));
      }),
    close: () => socket.close(),
  };
}
