// Time of reading a two-page résumé's text through WebAssembly: `node benches/read/read.mjs [FOLDER OF THE PACKAGE]`.
// Beside it, in the same run: a check of what was read, and JSON.parse of the same submission, as measures of this machine.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2] ?? new URL("../../pkg", import.meta.url).pathname);
const { init, read, check } = await import(pathToFileURL(`${folder}/corroborate.js`).href);
await init();

/** Two pages: a header, an introduction, eight jobs with five bullets each, two schools, skills. Everything is invented. */
function twoPages() {
  const lines = ["MAREN HOLT", "maren.holt@example.com | (512) 555-0142 | Austin, TX | linkedin.com/in/maren-holt", "", "SUMMARY"];
  lines.push("Engineer who keeps payment systems boring, in small teams and large ones, for eighteen years.", "", "EXPERIENCE");
  for (let job = 0; job < 8; job++) {
    const year = 2024 - 2 * job;
    lines.push(`Senior Software Engineer, Example Systems ${job + 1} Inc.\tMar ${year} – ${job === 0 ? "Present" : `Feb ${year + 2}`}`, "Austin, TX");
    for (let bullet = 0; bullet < 5; bullet++) {
      lines.push(`• Led the move of ${bullet + 3} services to one platform, which cut the nightly run from six hours to`, "  forty minutes without a new machine.");
    }
    lines.push("");
    if (job === 3) lines.push("Page 1 of 2", "\f");
  }
  lines.push("EDUCATION", "B.S. in Computer Science, Example State University\t2002 – 2006", "Example College\t2000 – 2002", "", "SKILLS");
  lines.push("Languages: Rust, Go, Python, SQL", "Tools: PostgreSQL, Linux, Kafka, Terraform");
  return lines.join("\n");
}

/** Processor time a call, in milliseconds: on a busy machine the wall clock says how busy it is. */
function cost(work, rounds) {
  for (let warm = 0; warm < rounds / 2; warm++) work();
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / rounds;
}

const text = twoPages();
const submission = read(text);
const json = JSON.stringify(submission);
const jobs = submission.sources[0].person.work.length;
const rows = [
  [`read: ${text.length} characters, ${text.split("\n").length} lines, ${jobs} jobs`, cost(() => read(text), 200)],
  ["check of the same", cost(() => check(submission, { asOf: "2026-11-25" }), 40)],
  [`JSON.parse of the submission, ${json.length} characters`, cost(() => JSON.parse(json), 2000)],
];
console.log("| what | processor time, ms |\n| --- | --- |");
for (const [what, time] of rows) console.log(`| ${what} | ${time.toFixed(3)} |`);
