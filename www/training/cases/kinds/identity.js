// @ts-check
import { source, tell } from "./kind.js";

/** @param {any} application @param {string} slug */
function writeSlug(application, slug) {
  const url = `https://www.linkedin.com/in/${slug}`;
  source(application, "form").person.basics.profiles = [{ network: "LinkedIn", url }];
  source(application, "profile").url = url;
}

/** @type {import("./kind.js").Kind[]} */
export const IDENTITY = [
  {
    id: "two-names",
    family: "identity",
    rule: "identity/name-differs",
    wishes: {},
    contradict(application, { other }) {
      source(application, "profile").person.basics.name = other.name;
    },
    twin(application, { person }) {
      // The same name as a library writes it, and with an initial.
      const { given, family } = person;
      source(application, "profile").person.basics.name = `${family.toUpperCase()}, ${given}`;
      source(application, "resume").person.basics.name = `${given.charAt(0)}. ${family}`;
    },
  },
  {
    id: "letter-of-another",
    family: "identity",
    rule: "identity/left-over-name",
    wishes: {},
    contradict(application, { person, other }) {
      const letter = source(application, "cover-letter");
      letter.text = letter.text.replace(`With kind regards,\n${person.signed}`, `With kind regards,\n${other.signed}`);
    },
    twin(application, { other }) {
      tell(application, `My manager, ${other.signed}, knows that I am writing and has read this letter.`);
    },
  },
  {
    id: "contact-of-another",
    family: "identity",
    rule: "identity/left-over-contact",
    wishes: {},
    contradict(application, { other }) {
      tell(application, `You can reach me at ${other.handle}@gmail.com at any time.`);
    },
    twin(application, { other }) {
      tell(application, `My former supervisor will answer for me: ${other.handle}@gmail.com.`);
    },
  },
  {
    id: "profile-of-another",
    family: "identity",
    rule: "identity/slug-other-person",
    wishes: {},
    contradict: (application, { other }) => writeSlug(application, `${other.handle.replace(".", "-")}-4a1b2c`),
    twin: (application, { person, random }) =>
      writeSlug(application, `${person.handle.split(".")[0]}-${random.pick(["builds", "at-work", "in-motion", "writes"])}-${random.whole(10, 99)}`),
  },
  {
    id: "file-of-another",
    family: "identity",
    rule: "identity/file-other-person",
    wishes: {},
    contradict(application, { person, other, random }) {
      const [given, family] = other.handle.split(".").map((part) => part.charAt(0).toUpperCase() + part.slice(1));
      const letter = source(application, "cover-letter");
      letter.fileName = `${given}_${family}_${random.pick(["Letter", "Cover_Letter"])}.pdf`;
      // The file may only be misnamed while its text says whose it is.
      letter.text = letter.text.replace(person.signed, "");
    },
    twin(application, { person, random }) {
      const letter = source(application, "cover-letter");
      letter.fileName = random.pick(["Letter_final_v7 (2).pdf", "scan0031.pdf", "letter new NEW use this one.pdf", "Untitled-4.pdf"]);
      letter.text = letter.text.replace(person.signed, "");
    },
  },
];
