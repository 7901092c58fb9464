// The Firefox build in headless Firefox, where there is one: it installs, its panel opens, checks an application and keeps it.
// Its button cannot be pressed from outside, so that reading a page is left to the tests in Chromium, which run the same files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { firefox, start } from "../support/firefox.mjs";

const built = fileURLToPath(new URL("../../pkg/dist/extension-firefox", import.meta.url));
const example = readFileSync(new URL("../../www/examples/contradictory.json", import.meta.url), "utf8");
/** The address that the extension gets in this profile. */
const ADDRESS = "5d1c8f3e-4a70-4e0a-9f0b-0d4f1a6b7c21";

test("the Firefox build installs, and its panel checks an application", { timeout: 120_000, skip: firefox ? false : "no Firefox here" }, async () => {
  const { send, open, evaluate, until, stop } = await start({
    preferences: {
      "extensions.webextensions.uuids": JSON.stringify({ "corroborate@example.com": ADDRESS }),
      "remote.system-access-check.enabled": false,
    },
    options: ["--remote-allow-system-access"],
  });
  try {
    const { extension } = await send("webExtension.install", { extensionData: { type: "path", path: built } });
    assert.equal(extension, "corroborate@example.com");
    await open(`moz-extension://${ADDRESS}/panel.html`);
    await until("document.getElementById('add-paste') !== null");
    await evaluate(`document.getElementById("add-paste").click(), document.getElementById("paste-text").value = ${JSON.stringify(example)}, document.getElementById("paste-add").click()`);
    await until("document.getElementById('level') !== null");
    assert.equal(await evaluate("document.getElementById('level').dataset.level"), "verify");
    assert.ok((await evaluate("document.getElementById('provenance').textContent")).includes("institutions-us 2020 to 2024"));
    await evaluate("document.getElementById('do-save').click(), document.getElementById('save-keep').click()");
    await until("document.querySelector('.case-sub')?.textContent.includes('kept until')");
    await open(`moz-extension://${ADDRESS}/settings.html`);
    await until("document.querySelector('.rules') !== null");
    assert.match(await evaluate("document.getElementById('saved-count').textContent"), /^1 /);
  } finally {
    await stop();
  }
});
