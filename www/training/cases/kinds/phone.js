// @ts-check
import { ELSEWHERE } from "../places.js";
import { everyPerson, source, tell } from "./kind.js";

/** @param {any} application @param {(phone: string) => string} change */
function writePhone(application, change) {
  everyPerson(application, ({ basics }) => {
    if (basics?.phone) basics.phone = change(basics.phone);
  });
}

/** @param {import("../lives.js").Life} life */
function elsewhere({ home, random }) {
  const apart = (/** @type {number} */ minutes) => Math.abs(minutes - home.offsets.january) > 120;
  return random.pick(
    ELSEWHERE.filter(
      // A number of the plan that Canada shares with its neighbours points to no one country.
      ({ countryCode, offsets }) =>
        countryCode !== "CA" && countryCode !== home.location.countryCode && apart(offsets.january),
    ),
  );
}

/** @type {import("./kind.js").Kind[]} */
export const PHONE = [
  {
    id: "number-too-short",
    family: "phone",
    rule: "phone/impossible",
    wishes: { phone: true, countries: ["US", "CA"] },
    contradict: (application) => writePhone(application, (phone) => phone.slice(0, -1)),
    twin: (application) => writePhone(application, (phone) => phone.replace(/[\s()-]+/gu, ".").replace(/^\.+/u, "")),
  },
  {
    id: "number-and-clock-elsewhere",
    family: "phone",
    rule: "phone/country-elsewhere",
    wishes: { phone: true, countries: ["US", "DE", "FR", "AU"], settled: true },
    contradict(application, life) {
      const place = elsewhere(life);
      const number = place.phone(String(life.random.whole(100, 199)));
      writePhone(application, () => number);
      source(application, "form").inputs["/basics/phone"] = "typed";
      application.session = { timeZone: place.zone, offsets: { ...place.offsets } };
      source(application, "form").answers = [];
      // A letter may name a place that the number fits.
      application.sources = application.sources.filter((/** @type {{ kind: string }} */ { kind }) => kind !== "cover-letter");
    },
    twin(application, life) {
      const place = elsewhere(life);
      const number = place.phone(String(life.random.whole(100, 199)));
      writePhone(application, () => number);
      source(application, "form").inputs["/basics/phone"] = "typed";
      application.session = { timeZone: place.zone, offsets: { ...place.offsets } };
      source(application, "form").answers = [];
      everyPerson(application, ({ work }) => {
        if (work?.[2]) work[2].location = place.named;
      });
      tell(application, `I began in ${place.town}, am there with old colleagues this week, and have kept my number from those years.`);
    },
  },
];
