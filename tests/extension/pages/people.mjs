// Pages about more than one person: lists of candidates, what colleagues wrote, a system that puts one candidate into another's place. All invented.

/** @param {string} title @param {string} body @param {string} [head] */
export const page = (title, body, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const FOUR = [
  ["Mirela Kovacs", "mirela.kovacs@example.com"],
  ["Tendai Moyo", "tendai.moyo@example.com"],
  ["Ilse Brandt", "ilse.brandt@example.com"],
  ["Rafael Quintero", "rafael.quintero@example.com"],
];

/** One candidate, with a job whose dates are in the wrong order. */
export const candidate = (name, email, { phone = "+1 512 555 0143", employer = "Larkfield Labs" } = {}) =>
  `<h1>${name}</h1><dl><dt>Full name</dt><dd>${name}</dd><dt>Email</dt><dd><a href="mailto:${email}">${email}</a></dd><dt>Phone</dt><dd>${phone}</dd></dl>
  <table><thead><tr><th>Company</th><th>Title</th><th>Start date</th><th>End date</th></tr></thead><tbody>
  <tr><td>${employer}</td><td>Engineer</td><td>June 2018</td><td>02/2017</td></tr></tbody></table>`;

/** A system of one page: what it shows changes, its address perhaps. */
const single = page("Candidates", `<main>${candidate("Mirela Kovacs", "mirela.kovacs@example.com")}</main>`);

const rows = FOUR.map(([name, email]) => `<tr><td>${name}</td><td>${email}</td><td>Phone screen</td><td>12 Nov 2026</td></tr>`).join("");
const table = page("Candidates – Platform Engineer", `<nav><a href="/jobs">Jobs</a></nav><h1>Platform Engineer</h1><table><thead><tr><th>Name</th><th>Email</th><th>Stage</th><th>Applied</th></tr></thead><tbody>${rows}</tbody></table>`);
const cards = page(
  "Pipeline",
  `<header><p>jobs@longhorn.example</p></header><div class="board">${FOUR.map(([name, email], at) => `<div class="card${at === 0 ? " is-first" : ""}"><h3>${name}</h3>${at === 1 ? "<span>New</span>" : ""}<p><a href="mailto:${email}">${email}</a></p><p>Applied ${at + 2} days ago</p></div>`).join("")}</div>`,
);
const links = page(
  "Engineering – Candidates",
  `<h1>Candidates</h1><ul>${FOUR.map(([name], at) => `<li><a href="/candidates/${at + 7}">${name}</a><span>Application review</span></li>`).join("")}</ul>`,
  "<style>span{display:block}</style>",
);
const records = page(
  "Compare",
  FOUR.slice(0, 2).map(([name, email]) => `<section><h2>${name}</h2><dl><dt>Name</dt><dd>${name}</dd><dt>Email</dt><dd>${email}</dd></dl></section>`).join(""),
);

/** Beside the list of the others stands the one that was opened. */
const opened = page(
  "Candidates",
  `<aside><ul>${FOUR.map(([name, email], at) => `<li><a href="/candidates/${at + 7}">${name}</a><small>${email}</small></li>`).join("")}</ul></aside>
  <main>${candidate(...FOUR[1])}</main>`,
  "<style>small{display:block}</style>",
);
/** A page that labels nothing, with others who are like the one that it is about. */
const similar = page(
  "Mirela Kovacs | Candidates",
  `<main><h1>Mirela Kovacs</h1><p><a href="mailto:mirela.kovacs@example.com">write</a></p><p>Current company: Cedar Fork Systems</p></main>
  <section><h3>Similar candidates</h3><div>${FOUR.slice(1).map(([name, email], at) => `<article><a href="/candidates/${at + 8}">${name}</a><p>${email}</p></article>`).join("")}</div></section>`,
);
/** One person with two mailboxes, twice in the process, and somebody who hires. */
const innocent = page(
  "Mirela Kovacs – Candidates",
  `<h1>Mirela Kovacs</h1><dl><dt>Name</dt><dd>Mirela Kovacs</dd><dt>Email</dt><dd>mirela.kovacs@example.com</dd><dt>Other email</dt><dd>mk@post.example</dd></dl>
  <h2>Applications</h2><ul><li><a href="/candidates/7/applications/1">Platform Engineer</a> Phone screen</li><li><a href="/candidates/7/applications/2">Data Engineer</a> Rejected</li></ul>
  <h2>Hiring team</h2><div class="person"><b>Trap One</b> <a href="mailto:trap-one@longhorn.example">mail</a></div><div class="person"><b>Trap Two</b> <a href="mailto:trap-two@longhorn.example">mail</a></div>`,
);

/** What colleagues wrote, in every place in which a system shows it. */
const colleagues = page(
  "Mirela Kovacs",
  `<nav aria-label="Main"><ul><li>Trap menu: 2012 – 2019</li></ul></nav>
  <ul class="side"><li><a href="/jobs/1">Trap Platform Engineer 2019 – present</a></li><li><a href="/jobs/2">Trap Designer</a></li><li><a href="/jobs/3">Trap Writer</a></li></ul>
  <main><h1>Mirela Kovacs</h1><p>Email: mirela.kovacs@example.com</p>
  <h2>Experience</h2><h3>Platform Engineer</h3><p>Cedar Fork Systems, Austin, TX</p><p>Mar 2021 – Present</p>
  <h3>Notes (2)</h3><p>Trap Recruiter: she said 2015 – 2019 at Trap Works</p>
  <h2>Education</h2><p>B.Sc. Computer Science, Hill Country Institute of Technology</p><p>2014 – 2018</p>
  <div class="tab"><div><span>Team notes</span></div><div class="note"><p>Trap Colleague</p><p>Phone: +1 512 555 0177</p><p>Education</p><p>trap 2011 – 2013</p></div></div>
  <h3><button>Interview feedback</button></h3><div><dl><dt>Email</dt><dd>trap@longhorn.example</dd><dt>What did you think of the candidate at all?</dt><dd>Trap strong hire</dd></dl><ul><li>Trap panel 2019 – 2020</li></ul></div>
  <h2>Scorecard</h2><table><thead><tr><th>Company</th><th>Title</th></tr></thead><tbody><tr><td>Trap Works</td><td>Trap</td></tr></tbody></table>
  <h2>Referral</h2><p>Name: Trap Friend</p><h2>Activity</h2><ul><li>Trap moved her, 2019 – present</li></ul><h2>Comments</h2><p>Location: Trap Town</p></main>
  <div role="feed"><p>Phone: +1 512 555 0188 trap</p></div>
  <form><label>Leave a note for your team about her <textarea>Trap draft</textarea></label></form><footer>Email: trap-help@longhorn.example</footer>`,
  "<style>span{display:block}</style>",
);
const german = page(
  "Mirela Kovacs",
  `<main><h1>Mirela Kovacs</h1><p>E-Mail: mirela.kovacs@example.com</p><h2>Berufserfahrung</h2><p>Cedar Fork Systems</p><p>2021 – heute</p>
  <h3>Interne Notizen</h3><p>Trap Kollege: 2015 – 2019 bei Trap Werke</p><h2>Ausbildung</h2><p>Hochschule am Hügel</p><p>2014 – 2018</p><h2>Bewertungen</h2><p>Ort: Trap Stadt</p></main>`,
);

/** Applications whose mailbox has a slip, and the same person's other page. */
const mistyped = page("Mirela Kovacs", `<main>${candidate("Mirela Kovacs", "mirela.kovacs@gmial.com")}</main>`);
const right = page("Mirela Kovacs", "<dl><dt>Name</dt><dd>Mirela Kovacs</dd><dt>Phone</dt><dd>+1 512 555 0143</dd></dl>");
const throwaway = page("Tendai Moyo", `<main>${candidate("Tendai Moyo", "tendai@mailinator.com")}</main>`);
const malformed = page("Ilse Brandt", `<main>${candidate("Ilse Brandt", "ilse.brandt@example")}</main>`);

/** Two people of one name. */
const namesake = page("Mirela Kovacs", `<main>${candidate("Mirela Kovacs", "m.kovacs@post.example", { phone: "+1 737 555 0122", employer: "Oakline Systems" })}</main>`);

export const PEOPLE = {
  "/single": { html: single },
  "/table": { html: table },
  "/cards": { html: cards },
  "/candidates": { html: links },
  "/compare": { html: records },
  "/opened": { html: opened },
  "/similar": { html: similar },
  "/innocent": { html: innocent },
  "/colleagues": { html: colleagues },
  "/kollegen": { html: german },
  "/mistyped": { html: mistyped },
  "/right": { html: right },
  "/throwaway": { html: throwaway },
  "/malformed": { html: malformed },
  "/namesake": { html: namesake },
  "/elsewhere": { html: page("Elsewhere", "<p>Nothing of anybody.</p>") },
};
