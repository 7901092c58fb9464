// How long the page takes to compare a batch in its worker, and the longest time for which it did not answer meanwhile.
//
// `node benches/link/browser.mjs BATCH.jsonl [RUNS]` opens pkg/dist/training.html from disk in headless Chromium, gives it the file as a person
// does, and prints one row for each run. `cargo bench --bench link --features cli -- generate 10000 BATCH.jsonl` makes a batch.
import { availableParallelism, loadavg } from "node:os";
import { launch, open } from "../../tests/page/browser.mjs";

const [file, runs = "1"] = process.argv.slice(2);
if (!file) throw new Error("usage: node benches/link/browser.mjs BATCH.jsonl [RUNS]");
const address = `${new URL("../../pkg/dist/training.html", import.meta.url).href}#/try/batch`;
const browser = await launch();
console.log("| applications | pairs | opened s | read s | compared s | all s | longest the page did not answer, ms | load |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
for (let run = 0; run < Number(runs); run += 1) {
  const { page, context } = await open(browser, address, {});
  await page.waitForSelector("#batch-example");
  await page.evaluate(() => {
    const times = { begun: 0, read: 0, compare: 0, done: 0, gap: 0, last: 0 };
    globalThis.times = times;
    const bar = document.getElementById("batch-progress");
    const step = () => {
      const now = performance.now();
      // The first picture of the results belongs to what the page takes; what comes after them does not.
      if (times.begun && !times.done) times.gap = Math.max(times.gap, now - times.last);
      times.last = now;
      if (times.begun && !times.read && bar.value > 100) times.read = now;
      if (times.begun && !times.compare && bar.value >= 850) times.compare = now;
      const running = document.getElementById("batch-running");
      if (times.begun && !times.done && running.hidden && !document.getElementById("batch-result").hidden) times.done = now;
      setTimeout(step, 0);
    };
    document.getElementById("batch-files").addEventListener("change", () => { times.begun = performance.now(); times.last = times.begun; }, { capture: true });
    step();
  });
  await page.setInputFiles("#batch-files", file);
  await page.waitForFunction(() => globalThis.times.done > 0, null, { timeout: 600_000, polling: 100 });
  const times = await page.evaluate(() => globalThis.times);
  const counts = await page.evaluate(() => ({
    applications: document.getElementById("batch-result-heading").textContent.replace(/\D/gu, ""),
    pairs: document.querySelectorAll(".batch-pairs > li").length,
  }));
  const seconds = (from, to) => ((to - from) / 1000).toFixed(2);
  console.log(
    `| ${counts.applications} | ${counts.pairs} shown | ${seconds(times.begun, times.read)} | ${seconds(times.read, times.compare)} | ${seconds(times.compare, times.done)} ` +
      `| ${seconds(times.begun, times.done)} | ${times.gap.toFixed(0)} | ${loadavg()[0].toFixed(1)} on ${availableParallelism()} |`,
  );
  await context.close();
}
await browser.close();
