// @ts-check
/**
 * One consistent life and the application that it writes. Everything but the name follows from the seed, so that the same life
 * can be lived under any name. Each life has something irregular that contradicts nothing: a year off, a move, an evening
 * course, a number with its country code, dates without months.
 */

import { makePerson } from "./names.js";
import { HOMES } from "./places.js";
import { createRandom } from "./random.js";
import { TRADES } from "./trades.js";

/** Today, in every case: what is generated does not depend on the day on which it is read. */
export const TODAY = "2026-11-20";

/** @typedef {import("./names.js").Person} Person */
/**
 * @typedef {object} Life
 * @property {import("./random.js").Random} random further draws, the same for every variant
 * @property {Person} person
 * @property {Person} other somebody else, with no part of the name in common
 * @property {Person} referee
 * @property {import("./places.js").Home} home
 * @property {import("./trades.js").Trade} trade
 * @property {[name: string, site: string][]} employers the third is the one applied to
 * @property {number} graduated year
 * @property {boolean} settled tells of no move
 */
/**
 * @typedef {object} Wishes what a kind needs of a life
 * @property {boolean} [phone] a home whose country has reserved numbers
 * @property {string[]} [trades]
 * @property {string[]} [countries]
 * @property {boolean} [settled] a life that tells of no move
 * @property {number} [graduatedBy] latest year of the degree
 */

/**
 * @param {string} seed
 * @param {import("./names.js").System} system
 * @param {Wishes} wishes
 * @returns {Life}
 */
export function makeLife(seed, system, wishes) {
  const random = createRandom(`life ${seed}`);
  const homes = HOMES.filter(
    (home) =>
      (!wishes.phone || home.phone !== null) &&
      (!wishes.countries || wishes.countries.includes(home.location.countryCode)),
  );
  const home = random.pick(homes);
  const trade = random.pick(TRADES.filter(({ id }) => !wishes.trades || wishes.trades.includes(id)));
  const employers = random.shuffled(trade.employers);
  const graduated = random.whole(2006, wishes.graduatedBy ?? 2012);
  const names = createRandom(`names ${seed} ${system}`);
  const person = makePerson(system, names);
  const other = makePerson(system, names, person);
  let referee = makePerson(system, names, person);
  while (referee.name === other.name) referee = makePerson(system, names, person);
  return { random, person, other, referee, home, trade, employers, graduated, settled: wishes.settled === true };
}

/**
 * The application of a life, before anything is changed in it.
 * @param {Life} life
 * @returns {any} a submission
 */
export function applicationOf(life) {
  const { random, person, home, trade, employers, graduated } = life;
  const [begins, ends] = home.terms;
  const digits = String(random.whole(100, 199));
  const phone = home.phone?.(digits);
  const email = `${person.handle}@example.${random.pick(["com", "org", "net"])}`;
  const slug = `${person.handle.replace(".", "-")}-${random.whole(4000, 9999)}c${random.whole(10, 99)}`;
  const oddity = random.pick(["year-off", life.settled ? "none" : "moved", "years-only", "overlap", "short-job", "none"]);

  const firstStart = `${graduated}-${random.pick(["09", "10", "11"])}`;
  const firstEnd = `${graduated + 3}-${random.pick(["03", "06", "08"])}`;
  const secondStart = oddity === "year-off" ? `${graduated + 4}-11` : `${graduated + 3}-10`;
  const secondEnd = oddity === "short-job" ? `${graduated + 4}-04` : `${graduated + 8}-${random.pick(["02", "05"])}`;
  const thirdStart = oddity === "overlap" ? `${graduated + 8}-01` : `${graduated + 8}-${random.pick(["06", "09"])}`;
  const [target, ...rest] = employers;
  const jobs = [
    { name: rest[0]?.[0], site: rest[0]?.[1], position: trade.titles[2], location: home.town, startDate: thirdStart, engagement: "full-time" },
    { name: rest[1]?.[0], site: rest[1]?.[1], position: trade.titles[1], location: home.town, startDate: secondStart, endDate: secondEnd, engagement: oddity === "overlap" ? "part-time" : "full-time" },
    { name: rest[2]?.[0], site: rest[2]?.[1], position: trade.titles[0], location: home.near, startDate: firstStart, endDate: firstEnd, engagement: "full-time" },
  ];
  const school = {
    institution: random.pick(home.schools),
    area: trade.area,
    studyType: random.pick(["Bachelor of Science", "Bachelor's degree"]),
    startDate: `${graduated - 4}-${begins}`,
    endDate: `${graduated}-${ends}`,
    status: "completed",
    location: { ...home.location },
  };
  const basics = () => ({ name: person.name, email, ...(phone && { phone }), location: { ...home.location } });
  const highlights = random.shuffled(trade.highlights);
  const moved =
    oddity === "moved" ? ` In ${graduated + 3} I moved from ${home.near.split(",")[0]} to ${home.location.city} and stayed.` : "";
  const yearOff = oddity === "year-off" ? " Between my first and second job I took a year to look after my father." : "";
  const yearly = (/** @type {any} */ entry) => ({
    ...entry,
    startDate: entry.startDate.slice(0, 4),
    ...(entry.endDate && { endDate: entry.endDate.slice(0, 4) }),
  });

  return {
    asOf: TODAY,
    submitted: `2026-11-${random.pick(["16", "17", "18", "19"])}`,
    route: "direct",
    job: {
      title: trade.titles[2],
      employer: target?.[0],
      location: { ...home.location },
      remote: random.happens(0.5),
    },
    sources: [
      {
        kind: "form",
        person: {
          basics: { ...basics(), profiles: [{ network: "LinkedIn", url: `https://www.linkedin.com/in/${slug}` }] },
          work: jobs.map(({ site, ...job }) => ({ ...job })),
          education: [{ ...school }],
        },
        inputs: { "/basics/name": "typed", "/basics/email": random.pick(["typed", "autofilled"]), ...(phone && { "/basics/phone": random.pick(["autofilled", "widget"]) }) },
        answers: [{ question: "Where are you now?", answer: `At home in ${home.location.city}.` }],
      },
      {
        kind: "resume",
        fileName: `${random.pick(["CV", "Resume", "Application"])}-${graduated + 14}-${random.whole(2, 9)}.pdf`,
        person: {
          basics: { ...basics(), label: trade.titles[2], summary: trade.middle },
          work: jobs.map(({ site, engagement, ...job }, index) => ({
            ...job,
            url: `https://www.${site}.example.com`,
            highlights: highlights.slice(index, index + 1),
          })),
          education: [{ ...school }],
        },
      },
      {
        kind: "cover-letter",
        text: [
          `Dear ${target?.[0]},`,
          trade.opening,
          `At ${rest[0]?.[0]} I look after more than my title says. ${trade.middle}${moved}${yearOff}`,
          `I live in ${home.location.city} and would be glad to talk.`,
          `With kind regards,\n${person.signed}`,
        ].join("\n\n"),
      },
      {
        kind: "profile",
        site: "linkedin",
        url: `https://www.linkedin.com/in/${slug}`,
        person: {
          basics: { name: person.name, label: trade.titles[2], location: { ...home.location } },
          work: jobs
            .map(({ site, engagement, ...job }) => ({ ...job }))
            .map((job) => (oddity === "years-only" ? yearly(job) : job)),
          education: [yearly({ institution: school.institution, area: school.area, studyType: school.studyType, startDate: school.startDate, endDate: school.endDate, location: { ...home.location } })],
        },
        facts: { accountCreated: `${graduated + random.whole(0, 2)}-${random.pick(["02", "05", "09"])}` },
      },
    ],
    session: { timeZone: home.zone, offsets: { ...home.offsets }, whereNow: home.town },
  };
}
