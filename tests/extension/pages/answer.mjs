// One invented application as a recruiter meets it: a form's values on the system's page, and the résumé that the page shows, which differ in dates.

/** What the page's own list says. */
const FORM = [
  ["Name", "Daria Kowalczyk"],
  ["Email", "d.kow@gmial.com"],
  ["Phone", "+1 512 555 0143"],
  ["Location", "Austin, TX, United States"],
];

const page = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body><main>${body}</main></body></html>`;

const form = (email) => `<h1>Daria Kowalczyk</h1><p>Senior Data Engineer</p>
  <section><h2>Details</h2><dl>${FORM.map(([label, value]) => `<dt>${label}</dt><dd>${label === "Email" ? email : value}</dd>`).join("")}</dl></section>
  <section><h2>Work history</h2><table><thead><tr><th>Company</th><th>Title</th><th>Start date</th><th>End date</th></tr></thead><tbody>
    <tr><td>Larkspur Analytics</td><td>Senior Data Engineer</td><td>March 2019</td><td>Present</td></tr>
    <tr><td>Tessellate Labs</td><td>Data Engineer</td><td>May 2015</td><td>February 2019</td></tr></tbody></table></section>
  <section><h2>School</h2><dl><dt>School</dt><dd>Hill Country Institute of Technology</dd><dt>Degree</dt><dd>Bachelor of Science</dd>
    <dt>Discipline</dt><dd>Mathematics</dd><dt>Start</dt><dd>2011-08</dd><dt>End</dt><dd>2015-05</dd></dl></section>`;

// Gmail gives nobody a name of fewer than six letters.
const resume = `<section><h2>Resume</h2><div><p>Daria Kowalczyk</p><p>d.kow@gmail.com · +1 512 555 0143</p>
  <h3>Experience</h3>
  <p>Lead Data Engineer, Larkspur Analytics</p><p>June 2021 – Present</p><p>Built the loading of 40 sources.</p>
  <p>Data Engineer, Tessellate Labs</p><p>May 2015 – May 2021</p><p>Kept the reports of nine teams.</p>
  <h3>Education</h3><p>Bachelor of Science, Mathematics, Hill Country Institute of Technology</p><p>2010 – 2014</p></div></section>`;

/** The résumé as a text of its own. */
export const RESUME = resume.replace(/<\/(?:p|h2|h3)>/gu, "\n").replace(/<[^>]+>/gu, "").replace(/^ +/gmu, "").replace(/^Resume\n/u, "").trim();

export const ANSWER = {
  "/answer": { html: page("Daria Kowalczyk, Senior Data Engineer", form("d.kow@gmial.com") + resume) },
  "/answer-form": { html: page("Daria Kowalczyk, Senior Data Engineer", form("d.kow@gmial.com")) },
};
