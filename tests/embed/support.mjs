// What the tests of the embed share: Chromium, a server with the built files, and a person who types.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launch } from "../page/browser.mjs";
import { page as whole, posted, serve } from "./server.mjs";

export const root = new URL("../../", import.meta.url);
export const built = new URL("pkg/dist/embed/", root);
export const fixtures = new URL("www/fields/fixtures/", root);
export const axe = readFileSync(createRequire(new URL("www/package.json", root)).resolve("axe-core/axe.min.js"), "utf8");
export { posted };

/** The script as a host puts it into a page. */
export const MODULE = '<script type="module" src="/embed/embed.js"></script>';

/** A server and a browser; `close` ends both. */
export async function start() {
  const server = await serve({ folders: { embed: built } });
  const browser = await launch();
  return {
    server,
    browser,
    /**
     * Opens a page with a body. `requests` are the paths that it asked for, `complaints` what the console said.
     */
    async open(body, { head = MODULE, headers = {}, path = "/form.html", language, direction, settings = {} } = {}) {
      server.routes.set(path, { body: whole(body, { head, language, direction }), headers: { "content-type": "text/html; charset=utf-8", ...headers } });
      const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce", ...settings });
      const requests = [];
      const complaints = [];
      context.on("request", (request) => requests.push(request.url().replace(server.origin, "")));
      const page = await context.newPage();
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(`thrown: ${error}`));
      await page.goto(server.origin + path);
      return { page, context, requests, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Types into a field as a person does and goes on to the next. */
export async function fill(page, selector, text) {
  const field = page.locator(selector);
  await field.click();
  await field.pressSequentially(text);
  await page.keyboard.press("Tab");
}

/** The hints that are shown, as their slips. */
export const hints = (page) =>
  page.evaluate(() => {
    const found = [];
    const walk = (node) => {
      for (const child of node.children) {
        if (child.localName === "corroborate-hint") found.push(child.dataset.slip);
        if (child.shadowRoot && child.localName !== "corroborate-hint") walk(child.shadowRoot);
        walk(child);
      }
    };
    walk(document);
    return found;
  });

/** Waits until a hint of this slip is shown. */
export const hinted = (page, slip) => page.locator(`corroborate-hint[data-slip="${slip}"]`).waitFor({ timeout: 10_000 });
/** Waits until no hint is shown. */
export async function gone(page) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await hints(page)).length === 0) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`still shown: ${await hints(page)}`);
}
/** Presses a hint's button. */
export const press = (page, slip, part) => page.locator(`corroborate-hint[data-slip="${slip}"]`).locator(`[part~="${part}"]`).click();
/** Long enough for a hint to come that should not. */
export const settle = (page) => page.waitForTimeout(500);

/** What axe finds on a page. */
export async function faults(page, options = {}) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((given) => globalThis.axe.run(document, { resultTypes: ["violations"], ...given }), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`);
}
