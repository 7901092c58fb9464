// @ts-check
import { everyPerson, later, source } from "./kind.js";

/** @param {any} application @param {(school: any, source: any) => void} change */
function everySchool(application, change) {
  everyPerson(application, ({ education }, each) => {
    for (const school of education ?? []) change(school, each);
  });
}

/** @type {import("./kind.js").Kind[]} */
export const EDUCATION = [
  {
    id: "degree-ends-before-start",
    family: "education",
    rule: "education/date-order",
    wishes: {},
    contradict(application) {
      everySchool(application, (school) => {
        [school.startDate, school.endDate] = [school.endDate, school.startDate];
      });
    },
    twin(application) {
      // Eleven years for one degree, in the evenings: slow, and in order.
      everySchool(application, (school, { kind }) => {
        school.startDate = kind === "profile" ? String(Number(school.startDate) - 7) : later(school.startDate, -84);
        if (kind !== "profile") school.mode = "remote";
      });
    },
  },
  {
    id: "completed-in-the-future",
    family: "education",
    rule: "education/date-order",
    wishes: {},
    contradict: (application, { home, trade }) => addMaster(application, home, trade, "completed"),
    twin: (application, { home, trade }) => addMaster(application, home, trade, "in-progress"),
  },
  {
    id: "degree-dates-differ",
    family: "education",
    rule: "education/sources-differ",
    wishes: {},
    contradict(application, { random }) {
      const years = random.pick([2, 3]);
      const school = source(application, "profile").person.education[0];
      school.startDate = String(Number(school.startDate) + years);
      school.endDate = String(Number(school.endDate) + years);
    },
    twin(application) {
      // The certificate came two months after the last examination.
      const school = source(application, "resume").person.education[0];
      school.endDate = later(school.endDate, 2);
    },
  },
  {
    id: "school-differs",
    family: "education",
    rule: "education/sources-differ",
    wishes: {},
    contradict(application, { home }) {
      const school = source(application, "profile").person.education[0];
      school.institution = home.schools.find((/** @type {string} */ name) => name !== school.institution);
    },
    twin(application) {
      const school = source(application, "profile").person.education[0];
      school.institution = school.institution
        .replace("University", "Univ.")
        .replace("Université", "Univ.")
        .replace("Institute", "Inst.");
    },
  },
  {
    id: "master-before-bachelor",
    family: "education",
    rule: "education/date-order",
    wishes: {},
    contradict(application, { home, trade, graduated }) {
      const [begins, ends] = home.terms;
      addSchool(application, { institution: home.schools[1], area: trade.area, studyType: "Master of Science", startDate: `${graduated - 7}-${begins}`, endDate: `${graduated - 5}-${ends}`, status: "completed", location: { ...home.location } });
    },
    twin(application, { home, graduated }) {
      // A second first degree after a master's in something else, with the first one listed too.
      const [begins, ends] = home.terms;
      addSchool(application, { institution: home.schools[1], area: "Philosophy", studyType: "Master of Arts", startDate: `${graduated - 7}-${begins}`, endDate: `${graduated - 5}-${ends}`, status: "completed", location: { ...home.location } });
      addSchool(application, { institution: home.schools[1], area: "Philosophy", studyType: "Bachelor of Arts", startDate: `${graduated - 10}-${begins}`, endDate: `${graduated - 7}-${ends}`, status: "completed", location: { ...home.location } });
    },
  },
];

/** @param {any} application @param {import("../places.js").Home} home @param {import("../trades.js").Trade} trade @param {string} status */
function addMaster(application, home, trade, status) {
  addSchool(application, {
    institution: home.schools[1],
    area: trade.area,
    studyType: "Master of Science",
    startDate: `2025-${home.terms[0]}`,
    endDate: `2027-${home.terms[1]}`,
    status,
    mode: "remote",
    location: { ...home.location },
  });
}

/** @param {any} application @param {any} school */
function addSchool(application, school) {
  for (const kind of ["form", "resume"]) source(application, kind).person.education.unshift({ ...school });
}
