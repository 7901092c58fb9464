// Time from a press of the extension's button to the shown assessment: `node benches/extension/press.mjs [BROWSERS]` after
// `cargo xtask build`. Each browser is new; the first press opens the panel, three more find it open. Beside it, in the same browser: an
// empty page of the extension's own, from the call to its load, as a measure of the machine.
import { fileURLToPath } from "node:url";

const { serve, start } = await import(fileURLToPath(new URL("../../tests/extension/browser.mjs", import.meta.url)));
const { PAGES } = await import(fileURLToPath(new URL("../../tests/extension/pages/index.mjs", import.meta.url)));

/** Everything is late in a browser that has just started. Milliseconds. */
const SETTLED = 2000;
const browsers = Number(process.argv[2] ?? 5);
const site = await serve(PAGES(() => site.other));
const times = { first: [], open: [], blank: [] };
for (let browser = 0; browser < browsers; browser += 1) {
  const person = await start();
  try {
    await person.settled();
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    let panel;
    for (let round = 0; round < 4; round += 1) {
      const tab = await person.tab(`${site.origin}/greenhouse`);
      await panel?.evaluate(() => performance.clearMarks());
      const pressed = await person.press(tab);
      panel = await person.panel();
      await panel.waitForFunction(() => performance.getEntriesByName("shown").length > 0);
      const shown = await panel.evaluate(() => performance.timeOrigin + performance.getEntriesByName("shown")[0].startTime);
      times[round === 0 ? "first" : "open"].push(shown - pressed);
      await panel.evaluate(() => chrome.storage.session.clear());
    }
    const page = await person.context.newPage();
    const before = Date.now();
    await page.goto(`chrome-extension://${person.id}/icons/16.png`);
    times.blank.push(Date.now() - before);
  } finally {
    await person.stop();
  }
}
site.stop();

const row = (what, list) => {
  const sorted = list.toSorted((a, b) => a - b).map(Math.round);
  console.log(`| ${what} | ${sorted[0]} | ${sorted[sorted.length >> 1]} | ${sorted.at(-1)} |`);
};
console.log("| what, ms | shortest | median | longest |\n| --- | ---: | ---: | ---: |");
row("press that opens the panel", times.first);
row("press with the panel open", times.open);
row("a picture of the extension in a new tab", times.blank);
