// @ts-check
import { source, tell } from "./kind.js";

/** @param {any} application @param {string} host */
function writeHost(application, host) {
  for (const profile of source(application, "form").person.basics.profiles) profile.url = profile.url.replace("www.linkedin.com", host);
  const account = source(application, "profile");
  account.url = account.url.replace("www.linkedin.com", host);
}

/** Silent for years, and then active again. @param {any} application @param {string} again month */
function wake(application, again = "2026-09") {
  const account = source(application, "profile");
  account.facts = { ...account.facts, silentFrom: "2019-03", activeAgain: again };
}

/** @type {import("./kind.js").Kind[]} */
export const PROFILE = [
  {
    id: "site-look-alike",
    family: "profile",
    rule: "profile/lookalike-host",
    wishes: {},
    contradict: (application, { random }) => writeHost(application, random.pick(["www.linkedln.com", "www.1inkedin.com", "linkedim.com"])),
    twin: (application, { random }) => writeHost(application, random.pick(["de.linkedin.com", "uk.linkedin.com", "linkedin.com", "m.linkedin.com"])),
  },
  {
    id: "dormant-profile",
    family: "profile",
    rule: "profile/dormant-then-active",
    wishes: {},
    contradict(application, { other, graduated }) {
      wake(application);
      const { person } = source(application, "profile");
      person.basics = { ...person.basics, name: other.name, label: "Landscape Architect" };
      person.work = [
        { name: "Alder and Finch Landscapes", position: "Landscape Architect", startDate: `${graduated + 3}-09`, endDate: "2019-02" },
        { name: "Copper Kettle Catering", position: "Caterer", startDate: `${graduated - 1}-03`, endDate: `${graduated + 3}-06` },
      ];
      person.education = [];
    },
    twin(application) {
      // The same silence, over long ago: the profile says what the résumé says.
      wake(application, "2023-02");
      tell(application, "I had no reason to look at my profile for years, and brought it up to date when my daughter asked for it.");
    },
  },
];
