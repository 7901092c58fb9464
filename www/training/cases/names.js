// @ts-check
/**
 * Invented people by how their name is formed. The parts are ordinary; put together they mean nobody. A naming system
 * says how a name is built and in which order, and nothing about where its bearer comes from.
 */

/** @typedef {"given-family" | "two-family" | "family-first" | "particle" | "patronymic" | "several-given"} System */
/**
 * @typedef {object} Person
 * @property {string} name as written in the form
 * @property {string} given how friends call them
 * @property {string} family the part that a short form keeps
 * @property {string} signed how a letter is signed
 * @property {string} handle the two parts that stand in an address, joined by a dot, in plain letters
 * @property {System} system
 */

/** Given names, family names, and how the two stand. */
const PARTS = /** @type {const} */ ({
  "given-family": {
    given: ["Emma", "Daniel", "Hannah", "Oliver", "Ingrid", "Lena", "Marcus", "Rachel", "Patrick", "Claire"],
    family: ["Fischer", "Bennett", "Sullivan", "Turner", "Moreau", "Kowalski", "Weber", "Larsson", "Hughes", "Novak"],
    middle: [],
  },
  "two-family": {
    given: ["Lucía", "Carlos", "Mariana", "Javier", "Beatriz", "Diego", "Camila", "Tomás"],
    family: ["Romero", "Mendoza", "Carvalho", "Herrera", "Ribeiro", "Castillo", "Navarro", "Almeida"],
    middle: ["Vidal", "Ortega", "Fuentes", "Salazar", "Cordeiro", "Pacheco"],
  },
  "family-first": {
    given: ["Xiaoming", "Minh", "Ji-woo", "Yuki", "Meiling", "Huong", "Haruto", "Akira"],
    family: ["Wang", "Nguyen", "Kim", "Tanaka", "Chen", "Pham", "Choi", "Suzuki"],
    middle: [],
  },
  particle: {
    given: ["Karim", "Pieter", "Layla", "Johanna", "Omar", "Willem", "Nadia", "Yusuf"],
    family: ["Al Haddad", "van Dijk", "al-Mansour", "de Vries", "El Khoury", "van den Berg", "Al-Najjar", "de Boer", "el-Sayed", "von Braun", "bin Hassan", "Ben Ali"],
    middle: [],
  },
  patronymic: {
    given: ["Anna", "Sergei", "Olga", "Dmitri", "Natalia", "Ivan", "Irina", "Mikhail"],
    family: ["Petrov", "Sokolov", "Smirnov", "Popov", "Kuznetsov", "Ivanov", "Volkov", "Orlov"],
    middle: ["Antonov", "Pavlov", "Aleksandrov", "Nikolaev", "Sergeev", "Ivanov", "Petrov"],
  },
  "several-given": {
    given: ["Chinedu", "Oluwaseun", "Ngozi", "Kwame", "Amara", "Tunde", "Adaeze", "Kofi"],
    family: ["Okafor", "Adeyemi", "Mensah", "Balogun", "Eze", "Boateng", "Nwosu", "Owusu"],
    middle: ["Emeka", "Grace", "Samuel", "Ruth", "Victor", "Esther"],
  },
});

export const SYSTEMS = /** @type {System[]} */ (Object.keys(PARTS));

/**
 * @param {System} system
 * @param {import("./random.js").Random} random
 * @param {Person} [unlike] somebody with whom the new person shares no part of the name
 * @returns {Person}
 */
export function makePerson(system, random, unlike) {
  for (;;) {
    const person = draw(system, random);
    if (unlike === undefined || !shares(person.name, unlike.name)) return person;
  }
}

/**
 * @param {System} system
 * @param {import("./random.js").Random} random
 * @returns {Person}
 */
function draw(system, random) {
  const parts = PARTS[system];
  const given = random.pick(/** @type {readonly string[]} */ (parts.given));
  const family = random.pick(/** @type {readonly string[]} */ (parts.family));
  const middle = parts.middle.length > 0 ? random.pick(/** @type {readonly string[]} */ (parts.middle)) : "";
  const female = /a$/u.test(given);
  const names = {
    "given-family": () => [`${given} ${family}`, family],
    "two-family": () => [`${given} ${family} ${middle}`, family],
    "family-first": () => [`${family} ${given}`, family],
    particle: () => [`${given} ${family}`, family],
    patronymic: () => {
      const last = female ? `${family}a` : family;
      return [`${given} ${middle}${female ? "na" : "ich"} ${last}`, last];
    },
    "several-given": () => [`${given} ${middle} ${family}`, family],
  };
  const [name, shown] = /** @type {[string, string]} */ (names[system]());
  const signed = system === "family-first" ? name : `${given} ${shown}`;
  return { name, given, family: shown, signed, handle: `${plain(given)}.${plain(lastWord(shown))}`, system };
}

/** A family name without its particles. @param {string} family */
function lastWord(family) {
  return family.slice(Math.max(family.lastIndexOf(" "), family.lastIndexOf("-")) + 1);
}

/** @param {string} text */
export function plain(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]/gu, "");
}

/**
 * Whether two names have a part in common.
 * @param {string} one
 * @param {string} other
 */
function shares(one, other) {
  const parts = (/** @type {string} */ name) => name.split(/[\s-]+/u).map(plain);
  const first = parts(one);
  return parts(other).some((part) => part.length > 2 && first.some((each) => each.slice(0, 4) === part.slice(0, 4)));
}
