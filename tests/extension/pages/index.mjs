// Invented applications on pages that show them as five recruiting systems might: none of them is a real system's page, each
// uses one of the ways in which such pages put a label to a value. One person, one explanation with one slip.

import { readFileSync } from "node:fs";

const PARTS = {
  name: "Noor Halvorsen",
  email: "noor.halvorsen@example.com",
  phone: "+1 512 555 0143",
  location: "Austin, TX, United States",
  linkedin: "https://www.linkedin.com/in/noor-halvorsen-example",
};

const page = (title, body, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Definition lists, a table with a line of headings, hidden equal-opportunity answers. */
const greenhouse = page(
  "Noor Halvorsen, Platform Engineer",
  `<nav><a href="/jobs">Jobs</a></nav><main><h1>Noor Halvorsen</h1>
  <section><h2>Details</h2><dl>
    <dt>Full name</dt><dd>${PARTS.name}</dd><dt>Email</dt><dd><a href="mailto:${PARTS.email}">${PARTS.email}</a></dd>
    <dt>Phone</dt><dd>${PARTS.phone}</dd><dt>Location</dt><dd>${PARTS.location}</dd>
    <dt>LinkedIn Profile</dt><dd><a href="${PARTS.linkedin}">${PARTS.linkedin}</a></dd>
    <dt>Gender</dt><dd>Trap one</dd><dt>Are you authorised to work at the place of the job?</dt><dd>Yes</dd>
  </dl></section>
  <section><h2>Employment</h2><table><thead><tr><th>Company</th><th>Title</th><th>Start date</th><th>End date</th></tr></thead><tbody>
    <tr><td>Cedar Fork Systems</td><td>Platform Engineer</td><td>Mar 2021</td><td>Present</td></tr>
    <tr><td>Larkfield Labs</td><td>Engineer</td><td>June 2018</td><td>02/2017</td></tr></tbody></table></section>
  <section><h2>Education</h2><dl><dt>School</dt><dd>Hill Country Institute of Technology</dd><dt>Degree</dt><dd>Bachelor of Science</dd>
    <dt>Discipline</dt><dd>Computer Science</dd><dt>Start</dt><dd>2014-08</dd><dt>End</dt><dd>2018-05</dd></dl></section>
  <fieldset><legend>Voluntary self-identification</legend><dl><dt>Name</dt><dd>Trap two</dd></dl></fieldset>
  <p style="display:none">Email: trap-three@example.com</p></main>`,
);

/** Labels and values as neighbouring elements, without any of HTML's own ways to say so. */
const lever = page(
  "Noor Halvorsen",
  `<div class="profile"><div class="top"><h2>Noor Halvorsen</h2></div>
  <div class="contact"><div class="row"><span class="k">Name</span><span class="v">${PARTS.name}</span></div>
  <div class="row"><span class="k">E-mail</span><span class="v">${PARTS.email}</span></div>
  <div class="row"><span class="k">Phone</span><span class="v">${PARTS.phone}</span></div>
  <div class="row"><span class="k">Current location</span><span class="v">${PARTS.location}</span></div></div>
  <div class="eeo-section"><div>Gender</div><div>Trap one</div></div>
  <ul><li>Current company: Cedar Fork Systems</li></ul><p><a href="${PARTS.linkedin}">LinkedIn</a> <a href="/files/noor-halvorsen.pdf">noor-halvorsen.pdf</a></p></div>`,
  "<style>.k,.v{display:block}</style>",
);

/** Lists of labels and values in every way, and a list of jobs under a heading that no résumé has. */
const lists = page(
  "Noor Halvorsen",
  `<nav><ul><li>Archive 2012 – 2019 trap-one</li></ul></nav><h1>Noor Halvorsen</h1>
  <ul><li><b>Name</b> ${PARTS.name}</li><li><span class="k">Email</span><span class="k">${PARTS.email}</span></li>
  <li><strong>Phone:</strong> ${PARTS.phone}</li><li>Location: ${PARTS.location}</li><li>Gender: trap-two</li><li>Trap of no kind</li></ul>
  <h2>Where Noor has been</h2><ol>
    <li><div>Platform Engineer, Cedar Fork Systems</div><div>March 2021 – Present</div><ul><li>Kept the queues short</li></ul></li>
    <li><div>Engineer, Larkfield Labs</div><div>June 2018 – February 2017</div></li></ol>
  <h2>Activity</h2><ul><li>Moved to interview on 12 November 2026, trap-three</li></ul>
  <h2>Hiring team</h2><ul><li>Trap Four, recruiter, 2019 – present</li></ul>`,
  "<style>.k{display:block}</style>",
);

/** Values inside the fields of a form, with a honeypot, a password and fields that are never read. */
const teamtailor = page(
  "Edit candidate",
  `<form><label for="n">Full name</label><input id="n" name="candidate[name]" value="${PARTS.name}">
  <label>Email <input type="email" name="candidate[email]" value="${PARTS.email}"></label>
  <label>Phone <input type="tel" name="candidate[phone]" value="${PARTS.phone}"></label>
  <label>City <input name="city" value="Austin"></label><label>Country <select name="country"><option value="">–</option><option value="US" selected>United States</option></select></label>
  <label>Where are you currently located? <input name="q1" value="Austin"></label>
  <label>Cover letter <textarea name="letter" rows="4">Dear Longhorn Freight Systems,
I have built platforms for years. Kind regards, Noor Halvorsen</textarea></label>
  <label>Website <input name="website" tabindex="-1" value="http://trap-one.example"></label>
  <input name="email2" aria-label="Email" value="trap-two@example.com" style="position:absolute;left:-9999px">
  <label>Password <input type="password" value="trap-three"></label>
  <label>Pronouns <input name="pronouns" value="trap-four"></label><label>Date of birth <input name="bday" value="trap-five"></label>
  <label>Custom answer 7 <textarea name="custom_7">{"schema":"corroborate/facts/1","engine":"0.1.0","inputs":{"/basics/email":"typed"},"session":{"timeZone":"America/Chicago","offsets":{"january":-360,"july":-300}}}</textarea></label></form>`,
);

/** Web components: an open shadow root inside a closed one, with slotted values. */
const smartrecruiters = page(
  "Candidate",
  `<spl-profile><span slot="mail">${PARTS.email}</span></spl-profile><script>
  customElements.define("spl-row", class extends HTMLElement { connectedCallback() {
    const root = this.attachShadow({ mode: "open" }); const label = document.createElement("div"), value = document.createElement("div");
    label.textContent = this.getAttribute("label"); value.textContent = this.getAttribute("value"); root.append(label, value); } });
  customElements.define("spl-profile", class extends HTMLElement { connectedCallback() {
    const root = this.attachShadow({ mode: "closed" });
    const row = (label, value) => { const made = document.createElement("spl-row"); made.setAttribute("label", label); made.setAttribute("value", value); return made; };
    const mail = document.createElement("div"); const word = document.createElement("div"); word.textContent = "Email";
    const held = document.createElement("div"); const slot = document.createElement("slot"); slot.name = "mail"; held.append(slot); mail.append(word, held);
    root.append(row("Name", "${PARTS.name}"), mail, row("Phone", "${PARTS.phone}"), row("Location", "${PARTS.location}")); } });
  </script>`,
);

/** A page of one site around a frame of the same site, and one of another. */
const icims = (other) =>
  page(
    "Portal",
    `<h1>Candidate</h1><iframe src="/icims-inner" width="600" height="300"></iframe><iframe src="${other}/icims-inner" width="600" height="200"></iframe>
    <p>Phone: ${PARTS.phone}</p>`,
  );
const icimsInner = page(
  "inner",
  `<table><tr><th>Full name</th><td>${PARTS.name}</td></tr><tr><th>E-mail</th><td>${PARTS.email}</td></tr><tr><th>Location</th><td>${PARTS.location}</td></tr>
  <tr><td>Nationality</td><td>Trap one</td></tr></table>`,
);

/** Everything forbidden that a policy can forbid, and scripts of one hash for trusted types. */
const FORBIDDING =
  "default-src 'none'; script-src 'none'; style-src 'none'; connect-src 'none'; img-src 'none'; frame-src 'none'; worker-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin";

/** Another person, for the switcher; and the same person on another system. */
const other = page("Tomas Iversen", `<dl><dt>Name</dt><dd>Tomas Iversen</dd><dt>Email</dt><dd>tomas.iversen@example.com</dd><dt>Phone</dt><dd>${PARTS.phone}</dd></dl>`);

/** The same person in another system, with another number. */
const again = page("Noor Halvorsen", `<dl><dt>Name</dt><dd>${PARTS.name}</dd><dt>Email</dt><dd>${PARTS.email}</dd><dt>Phone</dt><dd>+44 20 7946 0018</dd></dl>`);

/** Cards about other people beside the applicant's own. */
const references = page(
  "Noor Halvorsen",
  `<dl><dt>Name</dt><dd>${PARTS.name}</dd><dt>Email</dt><dd>${PARTS.email}</dd></dl>
  <h2>Hiring team</h2><dl><dt>Name</dt><dd>Trap One</dd><dt>Email</dt><dd>trap-two@example.com</dd></dl>
  <h2>References</h2><p>Name: Trap Three</p><p>Recruiter: Trap Four</p><footer><a href="mailto:trap-five@example.com">Help</a></footer>`,
);

/** A résumé that the page itself shows, under headings, with the name as a heading alone. */
const sections = page(
  "Noor Halvorsen – Candidates",
  `<h1>Noor Halvorsen</h1><p>Email: ${PARTS.email}</p><h2>Experience</h2><div><h3>Platform Engineer</h3><p>Cedar Fork Systems, Austin, TX</p><p>Mar 2021 – Present</p></div>
  <div><h3>Engineer</h3><p>Larkfield Labs</p><p>June 2018 – Feb 2017</p></div><h2>Education</h2><p>B.Sc. Computer Science, Hill Country Institute of Technology</p><p>2014 – 2018</p><h2>Activity</h2><p>Trap One moved the candidate</p>`,
);

/** Texts that would be markup, formulas, links or instructions if anything took them so. */
const HOSTILE = `<img src=x onerror=alert(1)>"'\u202e=cmd|' /C calc'!A0 {{7*7}} javascript:alert(1)`;
const escaped = HOSTILE.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const hostile = page(
  "Hostile",
  `<dl><dt>Name</dt><dd>${escaped}</dd><dt>Email</dt><dd>a@example.com?bcc=b@example.com&amp;body=x</dd><dt>${escaped}</dt><dd>${escaped}</dd>
  <dt>LinkedIn</dt><dd>javascript:alert(1)//linkedin.com/in/x</dd></dl>`,
);

/** @param {() => string} otherSite the same server under another site's name */
export const PAGES = (otherSite = () => "") => ({
  "/greenhouse": { html: greenhouse },
  "/lever": { html: lever },
  "/teamtailor": { html: teamtailor },
  "/smartrecruiters": { html: smartrecruiters },
  get "/icims"() {
    return { html: icims(otherSite()) };
  },
  "/icims-inner": { html: icimsInner },
  "/forbidding": { html: greenhouse, headers: { "content-security-policy": FORBIDDING } },
  "/other": { html: other },
  "/again": { html: again },
  "/references": { html: references },
  "/long": { html: page("Long", `${"<div><p>Words that say nothing of anybody.</p></div>".repeat(4000)}<dl><dt>Name</dt><dd>${PARTS.name}</dd><dt>Email</dt><dd>${PARTS.email}</dd></dl>`) },
  "/sections": { html: sections },
  "/lists": { html: lists },
  "/unknown": { html: page("Noor Halvorsen", `<dl><dt>Name</dt><dd>${PARTS.name}</dd><dt>Reachable under</dt><dd>${PARTS.phone}</dd></dl>`) },
  "/calm": {
    html: greenhouse
      .replace(/<dt>Gender<\/dt><dd>[^<]*<\/dd>|<fieldset>.*<\/fieldset>|<p style.*<\/p>/gsu, "")
      .replace("</head>", "<style>body{margin:2rem 2.5rem;font:15px/1.55 system-ui,sans-serif;color:#2b2b2b;background:#f6f6f4}main{padding:1.5rem 2rem;background:#fff;border:1px solid #ddd;border-radius:8px}nav{margin-bottom:1rem}h1{font-weight:600}h2{margin-top:1.6rem;font-size:1.05rem;color:#555}dl{display:grid;grid-template-columns:11rem 1fr;gap:.3rem 1rem}dd{margin:0}dt{color:#777}table{border-spacing:0 .3rem}th{text-align:left;color:#777;font-weight:400}td,th{padding-right:2rem}</style></head>"),
  },
  "/hostile": { html: hostile },
  "/letter": { html: page("Letter", `<article id="letter"><p>Noor Halvorsen</p><p>${PARTS.email}</p><p>I joined Larkfield Labs in 2018.</p></article>`) },
  // A tab that shows a file asks for the site's icon.
  "/favicon.ico": { html: "", type: "image/x-icon" },
  "/cv.pdf": { html: readFileSync(new URL("../../files/one-column.pdf", import.meta.url)), type: "application/pdf" },
  "/empty": { html: page("Nothing", "<p>Welcome.</p>") },
});

export { HOSTILE, PARTS };
