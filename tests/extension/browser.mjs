// Headless Chromium with the built extension inside, driven as a person drives it: the toolbar's button, the real side panel.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const { chromium } = createRequire(new URL("../../www/package.json", import.meta.url))("playwright-core");
const built = fileURLToPath(new URL("../../pkg/dist/extension", import.meta.url));

/**
 * Starts a browser with the extension; the same `profile` again is the same person's browser restarted.
 * @param {{ profile?: string, extension?: string }} [options]
 */
export async function start(options) {
  const running = launch(options);
  try {
    return await running.ready();
  } catch (error) {
    // A browser that did not come up goes, with what it has written.
    await running.end();
    throw error;
  }
}

/** Longest that a browser may take to end when it is asked to, in milliseconds. */
const LONGEST_END = 10_000;

function launch({ profile = mkdtempSync(join(tmpdir(), "corroborate-profile-")), extension = built } = {}) {
  const process_ = spawn(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
    [
      "--headless=new", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--disable-quic", "--force-color-profile=srgb", "--enable-unsafe-extension-debugging", "--remote-debugging-port=0",
      "--window-size=1280,900", "--lang=en-US", `--user-data-dir=${profile}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, LANGUAGE: "en_US", LANG: "en_US.UTF-8" } },
  );
  const ended = new Promise((resolve) => process_.once("exit", resolve));
  const end = async ({ keep = false } = {}) => {
    const timer = setTimeout(() => process_.kill("SIGKILL"), LONGEST_END);
    await ended;
    clearTimeout(timer);
    if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return {
    ready: () => driven({ process_, profile, end }),
    end: () => {
      process_.kill();
      return end();
    },
  };
}

async function driven({ process_, profile, end }) {
  const address = await new Promise((resolve, reject) => {
    let said = "";
    process_.stderr.on("data", (part) => {
      said += part;
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    process_.once("exit", () => reject(new Error(`the browser ended: ${said.slice(-800)}`)));
  });
  const connections = [await chromium.connectOverCDP(address)];
  const [connection] = connections;
  const context = connection.contexts()[0];
  const control = await connection.newBrowserCDPSession();
  let opened = 0;
  const targets = async () => (await control.send("Target.getTargets", { filter: [{}] })).targetInfos;
  const wait = async (what, find) => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = await find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${what} did not come`);
  };
  const worker = await wait("the service worker", async () => (await targets()).find(({ type, url }) => type === "service_worker" && url.endsWith("/background.js")));
  const id = new URL(worker.url).host;

  return {
    id,
    context,
    profile,
    control,
    /** Opens a page in a tab of its own, at an address that no other tab has: the browser's targets are told apart by it. */
    async tab(url) {
      const page = await context.newPage();
      opened += 1;
      await page.goto(/^http/.test(url) ? `${url}?tab=${opened}` : url);
      return page;
    },
    /** Presses the extension's button on a page, as it is the one in front. */
    async press(page) {
      await page.bringToFront();
      const session = await context.newCDPSession(page);
      const { targetInfo } = await session.send("Target.getTargetInfo");
      await session.detach();
      const tab = (await targets()).find((target) => target.type === "tab" && target.url === targetInfo.url);
      const at = Date.now();
      await control.send("Extensions.triggerAction", { id, targetId: tab.targetId });
      return at;
    },
    /** The side panel as a page: the browser shows it to a connection that is made after it opened. */
    async panel() {
      await wait("the panel", async () => (await targets()).some(({ type, url }) => type === "page" && url === `chrome-extension://${id}/panel.html`));
      return wait("the panel's page", async () => {
        for (const known of connections) {
          const page = known.contexts().flatMap((one) => one.pages()).find((one) => one.url() === `chrome-extension://${id}/panel.html`);
          if (page) return watched(page);
        }
        connections.push(await chromium.connectOverCDP(address));
        return undefined;
      });
    },
    /** A browser that has just started takes seconds to tell what a company has set; the extension knows it from then on. */
    async settled() {
      const worker = context.serviceWorkers().find((one) => one.url() === `chrome-extension://${id}/background.js`);
      await wait("what the company has set", () => worker.evaluate(async () => (await chrome.storage.local.get("company")).company));
    },
    /** Ends the service worker, as browsers do when it is idle. */
    async endWorker() {
      const target = (await targets()).find(({ type, url }) => type === "service_worker" && url.endsWith("/background.js"));
      if (target) await control.send("Target.closeTarget", { targetId: target.targetId });
      await wait("the end of the worker", async () => !(await targets()).some(({ type, url }) => type === "service_worker" && url.endsWith("/background.js")));
    },
    async stop({ keep = false } = {}) {
      control.send("Browser.close").catch(() => {});
      await end({ keep });
    },
  };
}

/** Everything that a panel complains about, kept beside it. */
function watched(page) {
  if (!page.complaints) {
    page.complaints = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) page.complaints.push(message.text());
    });
    page.on("pageerror", (error) => page.complaints.push(String(error)));
  }
  return page;
}

/**
 * Serves pages on an address of this machine and keeps every request.
 * @param {Record<string, { html: string, headers?: Record<string, string>, type?: string }>} pages by path
 */
export async function serve(pages) {
  const requests = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    requests.push({ method: request.method, path, origin: request.headers.origin, host: request.headers.host, headers: request.headers });
    const page = pages[path];
    response.writeHead(page ? 200 : 404, { "content-type": page?.type ?? "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.html ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    requests,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
