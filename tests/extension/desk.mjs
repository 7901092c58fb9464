// What the tests of the panel share: a site, a person's browser, and a desk that is clean before every test, whatever the last one did.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve, start } from "./browser.mjs";

/** @param {(otherSite: () => string) => Record<string, any>} pages */
export function desk(pages) {
  let site;
  let person;
  before(async () => {
    site = await serve(pages(() => site.other));
    person = await start();
  });
  after(async () => {
    await person?.stop();
    site?.stop();
  });

  /** Another browser with a profile of its own: what a failed test left behind goes with the old one. */
  async function renew() {
    await person?.stop();
    person = await start();
  }

  /** A test that leaves nothing behind when it fails; one that passes has to clean up after itself. */
  function alone(name, options, body) {
    test(name, options, async (context) => {
      try {
        await body(context);
      } catch (error) {
        await renew();
        throw error;
      }
    });
  }

  /** Puts the panel back to its beginning, as if the extension had just been installed. */
  async function forget() {
    const panel = await person.panel();
    panel.complaints.length = 0;
    // What was pressed for last may still be on its way to be kept.
    await until(panel, async () => !Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith("delivery:")));
    await panel.evaluate(async () => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
    });
    await panel.setViewportSize({ width: 400, height: 900 });
    await panel.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await panel.reload();
    await panel.waitForSelector("#add-paste");
  }

  /** A test that reads a page by a press of the button; afterwards every case and tab is gone, and nothing was complained about. */
  function reading(name, path, body, first = "#level") {
    alone(name, { timeout: 240_000 }, async () => {
      const tab = await person.tab(site.origin + path);
      const tabs = [tab];
      const pressed = await person.press(tab);
      const panel = await person.panel();
      await panel.waitForSelector(first, { timeout: 30_000 }).catch(async (error) => {
        throw new Error(`${error.message}\n${await panel.innerText("body")}\n${JSON.stringify(await panel.evaluate(() => chrome.storage.session.get(null)), null, 1).slice(0, 1500)}`);
      });
      await body({
        panel,
        tab,
        pressed,
        /** Reads one more page. */
        more: async (next) => {
          const opened = await person.tab(site.origin + next);
          tabs.push(opened);
          await person.press(opened);
          return opened;
        },
      });
      assert.deepEqual(panel.complaints, [], "the panel's console");
      await forget();
      for (const opened of tabs) await opened.close().catch(() => {});
    });
  }

  return {
    get site() {
      return site;
    },
    get person() {
      return person;
    },
    /** The same person's browser, closed and opened again. */
    async restart() {
      const { profile } = person;
      await person.stop({ keep: true });
      person = await start({ profile });
      return person;
    },
    alone,
    forget,
    reading,
  };
}

/** Waits until what a page says of itself is true; unlike the browser's own waiting it takes promises. */
export async function until(page, holds, argument) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await page.evaluate(holds, argument)) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`never came true: ${holds}`);
}

/** Keeps what the panel would hand to the browser as a file or a link, instead of handing it over. */
export async function caught(panel) {
  await panel.evaluate(() => {
    globalThis.files = [];
    globalThis.links = [];
    const blobs = new Map();
    URL.createObjectURL = (blob) => {
      const name = `blob:kept-${blobs.size}`;
      blobs.set(name, blob);
      return name;
    };
    HTMLAnchorElement.prototype.click = function () {
      if (this.href.startsWith("blob:")) globalThis.files.push({ name: this.download, blob: blobs.get(this.href) });
      else globalThis.links.push(this.href);
    };
  });
  return {
    file: async (press) => {
      await panel.click(press);
      await panel.waitForFunction(() => globalThis.files.length > 0);
      return panel.evaluate(async () => {
        const { name, blob } = globalThis.files.shift();
        return { name, text: await blob.text() };
      });
    },
    links: () => panel.evaluate(() => globalThis.links.splice(0)),
  };
}

/** Opens a folded part of the result, and says its words. */
export async function unfold(panel, id = "was-read") {
  const fold = panel.locator(`details#${id}`);
  await fold.waitFor();
  if (!(await fold.evaluate((node) => node.open))) await fold.locator("summary").first().click();
  if (id === "was-read") await panel.waitForFunction(() => document.querySelector("#side-by-side > *") || !document.querySelector("#rows, #level"));
  return panel.locator(`#${id}`);
}

/** What was read, as the panel shows it side by side. */
export async function sideBySide(panel) {
  await unfold(panel);
  return panel.innerText("#side-by-side");
}

/** Waits until what was read, opened, says so: a text that it holds, or how many sources there are. */
export async function reads(panel, wanted) {
  for (let tries = 0; tries < 300; tries += 1) {
    await unfold(panel).catch(() => {});
    const holds = await panel.evaluate(
      ([text, pattern, count]) => {
        const read = document.querySelector("#was-read")?.textContent ?? "";
        if (text !== null) return read.includes(text);
        if (pattern !== null) return new RegExp(pattern, "su").test(read);
        return document.querySelectorAll(".source-item:not([data-source=application])").length === count;
      },
      [typeof wanted === "string" ? wanted : null, wanted instanceof RegExp ? wanted.source : null, typeof wanted === "number" ? wanted : -1],
    );
    if (holds) return;
    await panel.waitForTimeout(50);
  }
  assert.fail(`what was read never came to ${wanted}:\n${await panel.innerText("body")}`);
}

/** Opens a finding's row. */
export async function row(panel, rule) {
  const finding = panel.locator(`.finding[data-rule='${rule}']`).first();
  await finding.waitFor();
  if (!(await finding.locator("details.row").evaluate((node) => node.open))) await finding.locator("summary").first().click();
  await finding.locator(".row-body > *").first().waitFor();
  return finding;
}

/** Notes what came of a finding, with the reviewer's reason. */
export async function settle(panel, rule, verdict, reason = "") {
  const finding = await row(panel, rule);
  await finding.getByLabel("Your reason").fill(reason);
  await finding.locator(`[data-verdict=${verdict}]`).click();
  await panel.locator(`.finding[data-rule='${rule}'][data-settled]`).first().waitFor();
  return finding;
}

/** Presses one of the things that are done less often. */
export async function act(panel, id) {
  await panel.click("#do-more");
  await panel.click(`#do-${id}`);
}

/** Pastes a source through the dialog. */
export async function paste(panel, source, kind) {
  await panel.click("#add-paste");
  if (kind) await panel.selectOption("#paste-kind", kind);
  await panel.fill("#paste-text", source);
  await panel.click("#paste-add");
}
