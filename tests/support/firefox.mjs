// Headless Firefox, where one is installed, driven over WebDriver BiDi.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { ws: WebSocket } = createRequire(new URL("../../www/package.json", import.meta.url))("playwright-core/lib/utilsBundle");

/** The program; undefined where there is none. */
export const firefox = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path && existsSync(path));

/** Keeps a new profile from asking anything of anybody. */
const QUIET = {
  "app.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "intl.locale.requested": "en-US",
};

/**
 * Starts a browser with a profile of its own, and a session with its first tab.
 * @param {{ preferences?: Record<string, unknown>, options?: string[] }} [how]
 */
export async function start({ preferences = {}, options = [] } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "corroborate-firefox-"));
  const lines = Object.entries({ ...QUIET, ...preferences }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, "user.js"), lines.join(""));
  const browser = spawn(firefox, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", ...options], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  const stop = async () => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { send, events } = await connect(`${await listening(browser)}/session`);
    await send("session.new", { capabilities: {} });
    const { contexts } = await send("browsingContext.getTree", {});
    const { context } = contexts[0];
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
      assert.equal(exceptionDetails, undefined, exceptionDetails?.text);
      return result.value;
    };
    return {
      send,
      /** What was told of one kind of event, since `session.subscribe`. */
      events,
      evaluate,
      open: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
      /** Waits until an expression is true on the page. */
      until: async (expression) => {
        for (let tries = 0; tries < 200; tries += 1) {
          if (await evaluate(expression)) return;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        assert.fail(`never came true: ${expression}\n${await evaluate("document.body.innerText")}`);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

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

/** @param {string} address of a session */
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
  };
}
