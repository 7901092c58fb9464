// Time from a press of the extension's button to the assessment: `node benches/extension/press.mjs [BROWSERS]` after
// `cargo xtask build`. Each browser is new; the first press opens the panel, three more find it open. In every second browser the
// service worker was ended before the first press, as browsers end one that is idle. Nobody looks at a panel while it opens: its own
// marks and the browser's element timing are read when it has come to rest. Beside it, in the same browser: a picture of the
// extension's own in a new tab, from the call to its load, as a measure of the machine.
import { fileURLToPath } from "node:url";

const { serve, start } = await import(fileURLToPath(new URL("../../tests/extension/browser.mjs", import.meta.url)));
const { PAGES } = await import(fileURLToPath(new URL("../../tests/extension/pages/index.mjs", import.meta.url)));

/** Everything is late in a browser that has just started. Milliseconds. */
const SETTLED = 2000;
/** After this a panel that was pressed for has come to rest, and a page before the press. Milliseconds. */
const REST = 1000;
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const browsers = Number(process.argv[2] ?? 5);
const site = await serve(PAGES(() => site.other));
const WHEN = ["opens the panel", "opens the panel, the service worker asleep", "finds it open"];
const rows = new Map([...WHEN.flatMap((when) => [`${when}: in the page`, `${when}: on the screen`]), "a picture of the extension in a new tab"].map((row) => [row, []]));

for (let browser = 0; browser < browsers * 2; browser += 1) {
  const person = await start();
  try {
    await person.settled();
    await pause(SETTLED);
    const asleep = browser % 2 === 1;
    if (asleep) await person.endWorker();
    let panel;
    for (let round = 0; round < (asleep ? 1 : 4); round += 1) {
      const tab = await person.tab(`${site.origin}/greenhouse`);
      await pause(REST);
      const pressed = await person.press(tab);
      await pause(REST);
      panel = await person.panel();
      const [shown, seen] = await panel.evaluate(
        (pressed) =>
          new Promise((resolve) => {
            const since = (list) => list.map(({ startTime }) => performance.timeOrigin + startTime - pressed).find((time) => time > 0);
            new PerformanceObserver((list) => resolve([since(performance.getEntriesByName("shown")), since(list.getEntries())])).observe({ type: "element", buffered: true });
          }),
        pressed,
      );
      const when = WHEN[round > 0 ? 2 : asleep ? 1 : 0];
      rows.get(`${when}: in the page`).push(shown);
      rows.get(`${when}: on the screen`).push(seen);
      await panel.evaluate(() => chrome.storage.session.clear());
    }
    const page = await person.context.newPage();
    const before = Date.now();
    await page.goto(`chrome-extension://${person.id}/icons/16.png`);
    rows.get("a picture of the extension in a new tab").push(Date.now() - before);
  } finally {
    await person.stop();
  }
}
site.stop();

console.log("| a press that …, ms | shortest | median | longest |\n| --- | ---: | ---: | ---: |");
for (const [row, times] of rows) {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  console.log(`| ${row} | ${sorted[0]} | ${sorted[sorted.length >> 1]} | ${sorted.at(-1)} |`);
}
