// @ts-check
import { everyPerson, later, source } from "./kind.js";

/** The same job in every source that lists it. @param {any} application @param {number} index @param {(job: any, source: any) => void} change */
function everyJob(application, index, change) {
  everyPerson(application, ({ work }, each) => {
    if (work?.[index]) change(work[index], each);
  });
}

/** @param {any} application @param {import("../lives.js").Life} life @param {Record<string, string>} contact */
function refer(application, life, contact) {
  const job = source(application, "resume").person.work[1];
  application.sources.push({ kind: "reference", employer: job.name, person: { basics: { name: life.referee.name, ...contact } } });
}

/** @type {import("./kind.js").Kind[]} */
export const EMPLOYMENT = [
  {
    id: "job-ends-before-start",
    family: "employment",
    rule: "employment/date-order",
    wishes: {},
    contradict(application) {
      everyJob(application, 1, (job) => {
        [job.startDate, job.endDate] = [job.endDate, job.startDate];
      });
    },
    twin(application) {
      // Six weeks in a job, and then months of nothing.
      everyJob(application, 1, (job) => {
        job.endDate = job.startDate.length === 4 ? job.startDate : later(job.startDate, 2);
      });
    },
  },
  {
    id: "job-dates-differ",
    family: "employment",
    rule: "employment/sources-differ",
    wishes: {},
    contradict(application, { graduated }) {
      const job = source(application, "profile").person.work[1];
      job.startDate = `${graduated + 5}-10`;
      job.endDate = `${graduated + 10}-05`;
      const first = source(application, "profile").person.work[0];
      first.startDate = `${graduated + 10}-06`;
    },
    twin(application) {
      // The profile knows years alone.
      for (const job of source(application, "profile").person.work) {
        job.startDate = job.startDate.slice(0, 4);
        if (job.endDate) job.endDate = job.endDate.slice(0, 4);
      }
    },
  },
  {
    id: "work-differs",
    family: "employment",
    rule: "employment/sources-differ",
    wishes: { trades: ["platform", "nurse", "teacher", "accounts", "web"] },
    contradict(application, { trade }) {
      // Other work for the same time is worth knowing; three more years in it is asked about.
      const job = source(application, "profile").person.work[1];
      job.position = trade.id === "nurse" ? "Software Developer" : "Registered Nurse";
      job.startDate = `${Number(job.startDate.slice(0, 4)) - 3}${job.startDate.slice(4)}`;
    },
    twin(application, { trade }) {
      // Promoted in the job: the profile shows the last title, the résumé the first.
      const job = source(application, "profile").person.work[1];
      job.position = trade.titles[2];
      job.name = `${job.name.toUpperCase()} Ltd`;
    },
  },
  {
    id: "tool-before-its-time",
    family: "employment",
    rule: "employment/anachronism",
    wishes: { graduatedBy: 2008 },
    contradict(application, { trade }) {
      source(application, "resume").person.work[2].highlights = [`Introduced ${trade.tool[0]} and trained the team in it.`];
    },
    twin(application, { trade }) {
      // The same sentence stands where it could be true: in the job that goes on.
      source(application, "resume").person.work[0].highlights = [`Introduced ${trade.tool[0]} after years of ${trade.older}, and trained the team in it.`];
    },
  },
  {
    id: "more-years-than-it-has",
    family: "employment",
    rule: "employment/anachronism",
    wishes: { trades: ["platform", "data", "web"], graduatedBy: 2008 },
    contradict(application, { trade }) {
      const years = 2026 - trade.tool[1] + 5;
      source(application, "resume").person.basics.summary = `${trade.titles[2]} with ${years} years of ${trade.tool[0]} experience.`;
    },
    twin(application, { trade }) {
      const years = 2026 - trade.tool[1] - 2;
      source(application, "resume").person.basics.summary = `${trade.titles[2]} with seventeen years in the field, ${years} years of ${trade.tool[0]} experience among them.`;
    },
  },
  {
    id: "referee-is-applicant",
    family: "employment",
    rule: "employment/reference-is-applicant",
    wishes: {},
    contradict(application, life) {
      const own = source(application, "form").person.basics.email;
      const [local, host] = own.split("@");
      refer(application, life, { email: life.random.happens(0.5) ? own : `${local.toUpperCase()}@${host}` });
    },
    twin(application, life) {
      const own = source(application, "form").person.basics.email;
      refer(application, life, { email: `${life.referee.handle}@${own.split("@")[1]}` });
    },
  },
];
