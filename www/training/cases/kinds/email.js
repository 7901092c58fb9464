// @ts-check
import { plain } from "../names.js";
import { everyPerson, source } from "./kind.js";

/** @param {any} application @param {string} address */
function writeAddress(application, address) {
  everyPerson(application, ({ basics }) => {
    if (basics?.email) basics.email = address;
  });
}

/** @param {any} application @param {import("../lives.js").Life} life @param {string} host */
function refer(application, life, host) {
  const job = source(application, "resume").person.work[1];
  application.sources.push({
    kind: "reference",
    employer: job.name,
    person: { basics: { name: life.referee.name, email: `${life.referee.handle}@${host}` } },
  });
}

/** The host of the second job's own page. @param {any} application */
function ownHost(application) {
  return source(application, "resume").person.work[1].url.replace("https://www.", "");
}

/** @type {import("./kind.js").Kind[]} */
export const EMAIL = [
  {
    id: "provider-misspelt",
    family: "email",
    rule: "email/domain-typo",
    wishes: {},
    contradict: (application, { person, random }) =>
      writeAddress(application, `${person.handle}.sample@${random.pick(["gmial.com", "outlok.com", "hotmial.com", "yahooo.com"])}`),
    twin: (application, { person, random }) =>
      writeAddress(application, `${person.handle}.sample@${random.pick(["ymail.com", "mail.com", "gmx.com", "rocketmail.com"])}`),
  },
  {
    id: "mailbox-of-another",
    family: "identity",
    rule: "identity/traces-agree",
    wishes: {},
    contradict(application, { other }) {
      // A mailbox alone may be a partner's: here the profile has the other name too.
      writeAddress(application, `${other.handle}@example.com`);
      const url = `https://www.linkedin.com/in/${other.handle.replace(".", "-")}-41a`;
      source(application, "form").person.basics.profiles = [{ network: "LinkedIn", url }];
      source(application, "profile").url = url;
    },
    twin: (application, { person, random }) =>
      writeAddress(application, `${random.pick(["blue.heron", "the.allotment", "river.house", "late.train"])}.${plain(person.family)}@example.com`),
  },
  {
    id: "referee-near-copy",
    family: "email",
    rule: "email/lookalike-domain",
    wishes: {},
    contradict(application, life) {
      const host = ownHost(application).replace(".example.com", ".example");
      source(application, "resume").person.work[1].url = `https://www.${host}`;
      const at = life.random.whole(4, 7);
      refer(application, life, `${host.slice(0, at)}${host.charAt(at)}${host.slice(at)}`);
    },
    twin(application, life) {
      const host = ownHost(application).replace(".example.com", ".example");
      source(application, "resume").person.work[1].url = `https://www.${host}`;
      refer(application, life, life.random.pick([`people.${host}`, `mail.${host}`, "example.org"]));
    },
  },
];
